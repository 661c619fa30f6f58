/**
 * The log file: a full disk stops neither the program nor, once there is room again, the log.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { openLog } from '../../src/platform/open-log.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

it('goes on writing after the disk was full', async (ctx) => {
  if (!existsSync('/dev/full')) return ctx.skip('this system has no /dev/full')
  const data = temporaryFolder()
  const path = join(data, 'log', 'server.log')
  mkdirSync(join(data, 'log'))
  symlinkSync('/dev/full', path)
  const log = openLog(data)
  log.write('lost\n')
  await setTimeout(200)
  rmSync(path)
  log.write('kept\n')
  await vi.waitFor(() => expect(readFileSync(path, 'utf8')).toBe('kept\n'))
})
