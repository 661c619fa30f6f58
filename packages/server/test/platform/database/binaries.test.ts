/**
 * PostgreSQL's programs as npm leaves them: without links, or where the database's account cannot go.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { databaseAccount } from '../../../src/platform/database/embedded/account.ts'
import { packagedPostgres, runnableBinaries } from '../../../src/platform/database/embedded/binaries.ts'
import { StartFailure } from '../../../src/platform/start-failure.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const isRoot = process.getuid?.() === 0

/** The package as it is after an install with scripts off. */
function installedWithoutScripts(folder: string): { folder: string; version: string } {
  const { folder: source, version } = packagedPostgres()
  const own = join(folder, 'package')
  cpSync(source, own, { recursive: true, verbatimSymlinks: true })
  const links = JSON.parse(readFileSync(join(own, 'native/pg-symlinks.json'), 'utf8')) as { target: string }[]
  for (const { target } of links) rmSync(join(own, target), { force: true })
  return { folder: own, version }
}

it('makes the library links that the install scripts would have made', () => {
  const folder = temporaryFolder()
  const packaged = installedWithoutScripts(folder)
  const { postgres } = runnableBinaries(join(folder, 'bin'), databaseAccount(folder), packaged)
  expect(postgres).toBe(join(packaged.folder, 'native/bin/postgres'))
})

it.runIf(isRoot)('keeps a private copy where the account cannot read node_modules', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'root'))
  const packaged = installedWithoutScripts(join(folder, 'root'))
  chmodSync(join(folder, 'root'), 0o700)
  const account = databaseAccount(join(folder, 'none'))
  const { postgres } = runnableBinaries(join(folder, 'bin'), account, packaged)
  expect(postgres).toBe(join(folder, 'bin', packaged.version, 'native/bin/postgres'))
  expect(runnableBinaries(join(folder, 'bin'), account, packaged).postgres).toBe(postgres)
})

it('says so when the programs cannot run', () => {
  const folder = temporaryFolder()
  const packaged = installedWithoutScripts(folder)
  rmSync(join(packaged.folder, 'native/lib/libicudata.so.60.2'))
  expect(() => runnableBinaries(join(folder, 'bin'), null, packaged)).toThrow(StartFailure)
})
