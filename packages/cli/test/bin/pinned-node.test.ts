/** The hand-over to the pinned Node keeps what the caller relies on: exit code, signals, path. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { expect, test } from 'vitest'
import { environmentFor, findNode, runInForeground } from '../../bin/pinned-node.mjs'

const script = (code: string) => ['-e', code]

test('the exit code of the program is answered', async () => {
  expect(await runInForeground(process.execPath, script('process.exit(2)'))).toBe(2)
})

test('a program that a signal ended answers 128 + its number, as a shell does', async () => {
  expect(await runInForeground(process.execPath, script("process.kill(process.pid, 'SIGKILL')"))).toBe(128 + 9)
})

test('a program that is not there is an error, not an exit code', async () => {
  await expect(runInForeground('/no/such/program', [])).rejects.toThrow('ENOENT')
})

test('a signal to the caller reaches the program, and its exit code comes back', async () => {
  const module = path.resolve(import.meta.dirname, '../../bin/pinned-node.mjs')
  const inner = "process.on('SIGTERM', () => process.exit(7)); console.log('ready'); setInterval(() => {}, 1000)"
  const outer = `import { runInForeground } from ${JSON.stringify(module)}
    process.exitCode = await runInForeground(process.execPath, ['-e', ${JSON.stringify(inner)}])`
  const caller = spawn(process.execPath, ['--input-type=module', '-e', outer], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(caller.stdout, 'data')
  caller.kill('SIGTERM')
  expect(await once(caller, 'exit')).toEqual([7, null])
})

test('the tools of the pinned Node come first on the path', () => {
  expect(findNode()).toMatch(/node$/)
  expect(environmentFor('/opt/pinned/bin/node').PATH).toMatch(/^\/opt\/pinned\/bin:/)
})
