/**
 * Who a command on the database acts as: the account of the token in KONVERGEN_TOKEN, made on the page "Akun saya". While nobody keeps the system yet,
 * whoever can start the program may fill it.
 */
import { type Actor, systemActor } from '@konvergen/core/accounts/actor.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import type { App } from '@konvergen/server/app.ts'
import { CommandFailed, say, type Terminal } from './terminal.ts'

export async function actorOfToken(app: App, terminal: Terminal): Promise<Actor> {
  if (app.setupCode !== null) return systemActor('sistem')
  const token = process.env.KONVERGEN_TOKEN?.trim() ?? ''
  if (token === '') {
    throw new CommandFailed(
      say(
        terminal,
        'Perintah ini bekerja atas nama sebuah akun: buat token di halaman "Akun saya", lalu beri lewat KONVERGEN_TOKEN.',
        'This command works in the name of an account: make a token on the page "My account" and give it in KONVERGEN_TOKEN.',
      ),
    )
  }
  const actor = await app.actorOfToken(token)
  if (actor === null) {
    throw new CommandFailed(
      say(
        terminal,
        'Token dalam KONVERGEN_TOKEN tidak berlaku, atau sudah dicabut.',
        'The token in KONVERGEN_TOKEN is not valid, or was revoked.',
      ),
    )
  }
  return actor
}

export async function actsOfToken(app: App, terminal: Terminal): Promise<Acts> {
  return app.actsAs(await actorOfToken(app, terminal))
}
