import { expect, it } from 'vitest'
import { runCommand } from './commands/run-command.ts'

it('lists its commands', async () => {
  const { code, out } = await runCommand('--help')
  expect(code).toBe(0)
  expect(out).toContain('ansit')
})

it('refuses an unknown command', async () => {
  expect(await runCommand('ansitt')).toMatchObject({ code: 1, err: expect.stringContaining('"ansitt" tidak dikenal') as string })
})

it('explains a command in the language asked for', async () => {
  expect((await runCommand('ansit', '--help')).out).toContain('Pemakaian: konvergen ansit')
  expect((await runCommand('ansit', '--help', '--bahasa', 'en')).out).toContain('Usage: konvergen ansit')
})
