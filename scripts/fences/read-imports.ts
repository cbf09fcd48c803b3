import { parseSync } from 'oxc-parser'

/** One place where a file names another module. */
export interface Import {
  readonly specifier: string
  readonly form: 'import' | 're-export' | 'dynamic' | 'import() type' | 'require' | 'module name' | 'file address'
  /** Written `import type` or `export type`. `import { type X }` is not: it stays as an import when types are stripped. */
  readonly typeOnly: boolean
  /** Counted from 1. */
  readonly line: number
}

/** A node of the syntax tree, ESTree with TypeScript's additions. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

export interface ParsedFile {
  readonly program: Node
  readonly errors: readonly string[]
  lineAt(offset: number): number
  readonly comments: readonly { readonly value: string; readonly start: number }[]
}

export function parseFile(path: string, source: string): ParsedFile {
  const { program, errors, comments } = parseSync(path, source)
  return {
    program: program as unknown as Node,
    errors: errors.map((error) => error.message),
    comments,
    lineAt: (offset) => source.slice(0, offset).split('\n').length,
  }
}

/** Calls `visit` for every node with its parent and the key under which the parent holds it, parents first. */
export function walk(node: Node, visit: (node: Node, parent: Node | undefined, key: string) => void): void {
  const step = (value: unknown, parent: Node | undefined, key: string): void => {
    if (Array.isArray(value)) for (const item of value) step(item, parent, key)
    else if (isNode(value)) {
      visit(value, parent, key)
      for (const [name, child] of Object.entries(value)) step(child, value, name)
    }
  }
  step(node, undefined, '')
}

/** Every module a file names, in any form. A dynamic import whose name is computed has the specifier ''. */
export function readImports({ program, comments, lineAt }: ParsedFile): Import[] {
  const found: Import[] = []
  walk(program, (node) => {
    const named = importOf(node)
    if (named) found.push({ ...named, line: lineAt(node.start) })
  })
  for (const { value, start } of comments) {
    const path = /^\/\s*<reference\s+path="([^"]+)"/.exec(value)?.[1]
    if (path !== undefined) found.push({ specifier: path, form: 'module name', typeOnly: true, line: lineAt(start) })
  }
  return found
}

function importOf(node: Node): Omit<Import, 'line'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: text(node['source']), form: 'import', typeOnly: node['importKind'] === 'type' }
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (node['source'] === null) return undefined
      return { specifier: text(node['source']), form: 're-export', typeOnly: node['exportKind'] === 'type' }
    case 'ImportExpression':
      return { specifier: text(node['source']), form: 'dynamic', typeOnly: false }
    case 'TSImportType':
      return { specifier: text(node['source']), form: 'import() type', typeOnly: true }
    case 'TSExternalModuleReference':
      return { specifier: text(node['expression']), form: 'require', typeOnly: false }
    case 'TSModuleDeclaration':
      if (!isNode(node['id']) || node['id'].type !== 'Literal') return undefined
      return { specifier: text(node['id']), form: 'module name', typeOnly: true }
    case 'CallExpression': {
      const specifier = text(first(node['arguments']))
      // a computed address alone loads nothing; what loads it, `import(…)`, is seen
      const matters = loads(node['callee']) || (resolves(node['callee']) && specifier !== '')
      return matters ? { specifier, form: 'require', typeOnly: false } : undefined
    }
    case 'NewExpression': {
      const [address, base] = Array.isArray(node['arguments']) ? node['arguments'] : []
      if (!isNamed(node['callee'], 'URL') || !isMetaUrl(base) || text(address) === '') return undefined
      return { specifier: text(address), form: 'file address', typeOnly: false }
    }
    default:
      return undefined
  }
}

/** `require`, `createRequire(…)`, and `mock.module` of node:test. */
function loads(callee: unknown): boolean {
  if (!isNode(callee)) return false
  if (callee.type === 'CallExpression') return isNamed(callee['callee'], 'createRequire')
  if (callee.type !== 'MemberExpression') return isNamed(callee, 'require')
  return isNamed(callee['property'], 'module') && isNamed(callee['object'], 'mock')
}

/** `require.resolve` and `import.meta.resolve`. */
function resolves(callee: unknown): boolean {
  if (!isNode(callee) || callee.type !== 'MemberExpression' || !isNamed(callee['property'], 'resolve')) return false
  return isNamed(callee['object'], 'require') || isMeta(callee['object'])
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

export const isNamed = (value: unknown, name: string): boolean =>
  isNode(value) && value.type === 'Identifier' && value['name'] === name

const isMeta = (value: unknown): boolean => isNode(value) && value.type === 'MetaProperty'

const isMetaUrl = (value: unknown): boolean =>
  isNode(value) && value.type === 'MemberExpression' && isMeta(value['object']) && isNamed(value['property'], 'url')

const first = (values: unknown): unknown => (Array.isArray(values) ? values[0] : undefined)

/** The text of a string, or of a template without holes; '' for anything computed. */
function text(value: unknown): string {
  if (!isNode(value)) return ''
  if (value.type === 'Literal') return typeof value['value'] === 'string' ? value['value'] : ''
  if (value.type !== 'TemplateLiteral' || !Array.isArray(value['quasis']) || value['quasis'].length !== 1) return ''
  return (value['quasis'][0] as { value: { cooked: string } }).value.cooked
}
