/**
 * Who a process id belongs to. Numbers are used again after a reboot or a while, so a living number alone proves nothing: we compare the
 * moment when the process began (Linux, /proc).
 */
import { readFileSync } from 'node:fs'

export interface ProcessIdentity {
  readonly pid: number
  /** Clock ticks since boot when it began: field 22 of /proc/<pid>/stat. */
  readonly began: string
}

/** Null when there is no such process. A zombie counts as gone. */
export function identify(pid: number): ProcessIdentity | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold spaces; the fields after it are plain.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : { pid, began: fields[19] ?? '' }
  } catch {
    return null
  }
}

export function isSameProcess(known: ProcessIdentity): boolean {
  return identify(known.pid)?.began === known.began
}
