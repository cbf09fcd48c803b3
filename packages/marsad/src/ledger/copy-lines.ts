import type { Cell } from '#store'

/** Size of a piece of COPY text. Off the heap, where text that waits would be copied about by every collection. */
const pieceBytes = 1 << 17

/** A buffer that rows are written into as lines of COPY's text format, cut into pieces. */
export class CopyLines {
  #piece: Buffer = Buffer.allocUnsafeSlow(pieceBytes)
  #at = 0
  #done: Buffer[] = []
  readonly #spare: Buffer[] = []

  get pieces(): number {
    return this.#done.length
  }

  /** Writes ASCII as it is: separators, numbers, ids, hex digits. */
  plain(text: string): void {
    this.#reserve(text.length)
    this.#at += this.#piece.write(text, this.#at, 'latin1')
  }

  /** Writes a value given as UTF-8. */
  utf8(bytes: Buffer): void {
    if (special.some((byte) => bytes.includes(byte))) {
      this.#text(escaped(bytes.toString('utf8')))
      return
    }
    this.#reserve(bytes.length)
    this.#at += bytes.copy(this.#piece, this.#at)
  }

  /** Writes further values and ends the line. */
  endLine(cells: readonly Cell[]): void {
    let rest = ''
    for (const cell of cells) rest += `\t${typeof cell === 'number' ? cell : escaped(cell)}`
    this.#text(`${rest}\n`)
  }

  /** What was written since the last call. */
  take(): Buffer[] {
    if (this.#at > 0) this.#cut()
    const done = this.#done
    this.#done = []
    return done
  }

  /** Takes back what `take` gave, once nobody reads it any more. */
  giveBack(pieces: readonly Buffer[]): void {
    for (const { buffer } of pieces) if (buffer.byteLength === pieceBytes) this.#spare.push(Buffer.from(buffer))
  }

  #text(text: string): void {
    this.#reserve(text.length * 3)
    this.#at += this.#piece.write(text, this.#at, 'utf8')
  }

  #reserve(bytes: number): void {
    if (this.#at + bytes <= this.#piece.length) return
    this.#cut()
    if (bytes > pieceBytes) this.#piece = Buffer.allocUnsafeSlow(bytes)
  }

  #cut(): void {
    this.#done.push(this.#piece.subarray(0, this.#at))
    this.#piece = this.#spare.pop() ?? Buffer.allocUnsafeSlow(pieceBytes)
    this.#at = 0
  }
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const special = [0x5c, 0x09, 0x0a, 0x0d]

function escaped(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (char) => escapes[char] as string) : text
}
