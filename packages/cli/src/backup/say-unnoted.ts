/** That a backup or a restore could not be noted in the trail: it stands all the same. */
import { StartFailure } from '@konvergen/server/platform/start-failure.ts'
import { say, type Terminal } from '../terminal.ts'

export function sayUnnoted({ unnoted }: { readonly unnoted: unknown }, terminal: Terminal): void {
  if (unnoted === null) return
  const reason = unnoted instanceof StartFailure ? unnoted.text[terminal.language] : (unnoted as Error).message
  terminal.err(say(terminal, `Tidak tercatat di jejak: ${reason}`, `Not noted in the trail: ${reason}`))
}
