import { isNamed, type Node, type ParsedFile, walk } from './read-imports.ts'

/** Where a value stands when it is handed on under another name, so that no check could follow it. */
const handedOn: Readonly<Record<string, string>> = {
  VariableDeclarator: 'init',
  AssignmentExpression: 'right',
  Property: 'value',
  CallExpression: 'arguments',
  ArrayExpression: 'elements',
  ReturnStatement: 'argument',
  ArrowFunctionExpression: 'body',
}

/**
 * Uses of the clock and of chance: `Date.now`, `new Date()`, `Date()`, `Math.random`, and `Date` or `Math` handed on.
 * Other globals of a machine are refused by Biome (noRestrictedGlobals), which knows scopes.
 */
export function judgePurity({ program, lineAt }: ParsedFile): { line: number; reason: string }[] {
  const found: { line: number; reason: string }[] = []
  walk(program, (node, parent, key) => {
    const reason = impurity(node, parent, key)
    if (reason) found.push({ line: lineAt(node.start), reason })
  })
  return found
}

function impurity(node: Node, parent: Node | undefined, key: string): string | undefined {
  const isDate = isNamed(node, 'Date')
  if (!(isDate || isNamed(node, 'Math')) || !parent) return undefined
  if (parent.type === 'MemberExpression' && key === 'object') {
    const forbidden = isDate ? 'now' : 'random'
    const property = parent['property'] as Node
    const name = parent['computed'] ? property['value'] : property['name']
    if (name === undefined) return `reads ${isDate ? 'Date' : 'Math'} by a computed name`
    return name === forbidden ? `uses ${isDate ? 'Date.now: no clock here' : 'Math.random: no chance here'}` : undefined
  }
  if (isDate && parent.type === 'CallExpression' && key === 'callee') return 'calls Date(): no clock here'
  if (isDate && parent.type === 'NewExpression' && key === 'callee') {
    return (parent['arguments'] as unknown[]).length === 0 ? 'uses new Date(): no clock here' : undefined
  }
  return handedOn[parent.type] === key ? `hands on ${isDate ? 'Date' : 'Math'} under another name` : undefined
}
