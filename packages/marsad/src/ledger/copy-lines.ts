import type { Cell } from '#store'

/** Size of a piece of COPY text. Off the heap, where text that waits would be copied about by every collection. */
const pieceBytes = 1 << 17

/** A buffer that rows are written into as lines of COPY's text format, cut into pieces. */
export class CopyLines {
  #piece: Buffer = Buffer.allocUnsafe(pieceBytes)
  #at = 0
  #isStart = true
  #done: Buffer[] = []

  get pieces(): number {
    return this.#done.length
  }

  /** Writes a value that needs no escaping: a number, an id, hex digits. */
  plain(text: string): void {
    this.#separate()
    this.#reserve(text.length)
    this.#at += this.#piece.write(text, this.#at, 'latin1')
  }

  cell(cell: Cell): void {
    if (typeof cell === 'number') this.plain(String(cell))
    else this.#text(cell)
  }

  /** Writes a value given as UTF-8. */
  utf8(bytes: Buffer): void {
    if (special.some((byte) => bytes.includes(byte))) {
      this.#text(bytes.toString('utf8'))
      return
    }
    this.#separate()
    this.#reserve(bytes.length)
    this.#at += bytes.copy(this.#piece, this.#at)
  }

  endLine(): void {
    this.#reserve(1)
    this.#piece[this.#at++] = 0x0a
    this.#isStart = true
  }

  /** What was written since the last call. */
  take(): Buffer[] {
    if (this.#at > 0) this.#cut()
    const done = this.#done
    this.#done = []
    return done
  }

  #text(text: string): void {
    const escaped = text.replace(/[\\\t\n\r]/g, (char) => escapes[char] as string)
    this.#separate()
    this.#reserve(escaped.length * 3)
    this.#at += this.#piece.write(escaped, this.#at, 'utf8')
  }

  #separate(): void {
    if (!this.#isStart) {
      this.#reserve(1)
      this.#piece[this.#at++] = 0x09
    }
    this.#isStart = false
  }

  #reserve(bytes: number): void {
    if (this.#at + bytes <= this.#piece.length) return
    this.#cut()
    if (bytes > pieceBytes) this.#piece = Buffer.allocUnsafe(bytes)
  }

  #cut(): void {
    this.#done.push(this.#piece.subarray(0, this.#at))
    this.#piece = Buffer.allocUnsafe(pieceBytes)
    this.#at = 0
  }
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const special = [0x5c, 0x09, 0x0a, 0x0d]
