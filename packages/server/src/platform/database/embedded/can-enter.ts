/**
 * Whether the account that runs the database can reach a folder: a 0700 folder anywhere above it, such as /root, shuts it out. We ask the
 * kernel in that account's name rather than reckon with modes, groups and access lists.
 */
import { spawnSync } from 'node:child_process'
import { type Account, asAccount } from './account.ts'

export function canEnter(folder: string, account: Account | null): boolean {
  if (account === null) return true
  return spawnSync('/usr/bin/test', ['-x', folder], { cwd: '/', ...asAccount(account) }).status === 0
}
