/**
 * `konvergen tugas ingatkan`: today's reminders of tasks for every district, and the mails that wait, for an office whose server does not run all
 * day. What was done today is not done again.
 */
import type { RemindedIn } from '@konvergen/server/app.ts'
import { type Command, readOptions } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'

function sayReminded({ kab, isNew, notices, messages }: RemindedIn, terminal: Terminal): void {
  const text = isNew
    ? say(terminal, `${kab}: ${notices} pemberitahuan, ${messages} surel`, `${kab}: ${notices} notices, ${messages} mails`)
    : say(terminal, `${kab}: sudah dibuat hari ini`, `${kab}: made today already`)
  terminal.out(text)
}

async function run([what, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (what !== 'ingatkan') {
    const usage = say(terminal, 'Pemakaian: konvergen tugas ingatkan. Lihat --help.', 'Usage: konvergen tugas ingatkan. See --help.')
    throw new CommandFailed(usage)
  }
  const { data } = readOptions(args, { data: { type: 'string' } }, terminal)
  for (const reminded of await withOffice(data, terminal, (app) => app.remind())) sayReminded(reminded, terminal)
  return EXIT.done
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen tugas ingatkan [--data FOLDER]

Membuat pengingat tugas hari ini untuk setiap kabupaten dan mengirim surel yang menunggu. Server yang berjalan melakukannya sendiri setiap hari;
perintah ini untuk komputer yang tidak menyala terus. Dijalankan dua kali pun hasilnya sekali. Surel hanya dikirim bila KONVERGEN_SMTP dan
KONVERGEN_MAIL_FROM diatur.`,
    en: `Usage: konvergen tugas ingatkan [--data DIR]

Makes today's reminders of tasks for every district and sends the mails that wait. A running server does so by itself every day; this command is for
a computer that is not always on. Run twice, it counts once. Mails are sent only where KONVERGEN_SMTP and KONVERGEN_MAIL_FROM are set.`,
  },
  run,
}
