import { readFileSync } from 'node:fs'

/** Whether a process runs. One that has ended and that nobody has collected yet (a zombie) does not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  try {
    // the state follows the program's name, which stands in parentheses and may itself hold any character
    return !/^.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    // no such file system here: the signal's word stands
    return true
  }
}
