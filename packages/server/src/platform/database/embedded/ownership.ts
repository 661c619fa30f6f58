/**
 * Who may stop the database. The server and a command may share one cluster; whoever started PostgreSQL stops it when nobody else is
 * connected. When the starter is gone (kill -9), whoever adopted it inherits that duty.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { identify, isSameProcess, type ProcessIdentity } from './process-identity.ts'

const FILE = 'konvergen-started-by.json'

export function writeStarter(cluster: string): void {
  writeFileSync(join(cluster, FILE), JSON.stringify(identify(process.pid)), { mode: 0o600 })
}

function readStarter(cluster: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(join(cluster, FILE), 'utf8')) as ProcessIdentity | null
  } catch {
    return null
  }
}

export function mayStop(cluster: string): boolean {
  const starter = readStarter(cluster)
  return starter === null || starter.pid === process.pid || !isSameProcess(starter)
}
