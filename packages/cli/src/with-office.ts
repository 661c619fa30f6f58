/**
 * Work on the office's database from the command line: opened, used, closed again, whatever happens.
 */
import { type App, openApp } from '@konvergen/server/app.ts'
import { defaultDataFolder } from '@konvergen/server/platform/database/embedded/data-folder.ts'
import { inOfficeWords } from './office-failure.ts'
import type { Terminal } from './terminal.ts'

/** `data`: folder of the embedded database; the default one when undefined. */
export function withOffice<T>(data: string | undefined, terminal: Terminal, work: (app: App) => Promise<T>): Promise<T> {
  return inOfficeWords(terminal, async () => {
    const app = await openApp({ data: data ?? defaultDataFolder(), from: 'cli', say: (text) => terminal.err(text[terminal.language]) })
    try {
      return await work(app)
    } finally {
      await app.close()
    }
  })
}
