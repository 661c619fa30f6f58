/**
 * Workbooks with macros (.xlsm): read like any other, nothing in them is ever run. That they hold some, a person should know.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { readZipDirectory } from './zip-directory.ts'

const PROJECT = 'xl/vbaProject.bin'

export function macroIssues(bytes: Uint8Array, file: string): Issue[] {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const entries = isZip ? (readZipDirectory(bytes) ?? []) : []
  return entries.some(({ name }) => name === PROJECT) ? [issue('buku.makro', { file }, null, {})] : []
}
