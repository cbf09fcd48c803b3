/** Something a check of the house objects to. */
export interface Finding {
  /** From the root of the repository. */
  readonly file: string
  /** Counted from 1. */
  readonly line?: number
  readonly reason: string
}

export const formatFinding = ({ file, line, reason }: Finding): string =>
  `${file}${line === undefined ? '' : `:${line}`}  ${reason}`
