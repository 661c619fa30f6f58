/**
 * Mails by SMTP, off unless it is configured, and never without TLS: KONVERGEN_SMTP is `smtps://host:465` (TLS from the first byte) or
 * `smtp://host:587` (STARTTLS, required); KONVERGEN_MAIL_FROM the sender; KONVERGEN_SMTP_USER and KONVERGEN_SMTP_PASSWORD where the server asks for
 * them; KONVERGEN_SMTP_CA a file with the certificate of the office's own authority. Read when asked for, so that a test can set them.
 */
import { readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import { readFront } from './http/front.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same whenever the same mail is tried again, so that a mailbox may know it. */
  readonly id: string
  /** An entry for a calendar (iCalendar) that goes along. */
  readonly calendar?: { readonly name: string; readonly text: string }
}

/** Rejects when it was not taken. */
export type SendMail = (mail: Mail) => Promise<void>

/** Nobody waits for a mail; a server that does not answer is tried again later. */
const PATIENCE_MS = 15_000
const CALENDAR = 'text/calendar; charset=utf-8; method=PUBLISH'

type Env = Readonly<Record<string, string | undefined>>

function given(env: Env, name: string): string | null {
  const value = env[name]?.trim() ?? ''
  return value === '' ? null : value
}

export function mailIsOn(env: Env = process.env): boolean {
  return given(env, 'KONVERGEN_SMTP') !== null && given(env, 'KONVERGEN_MAIL_FROM') !== null
}

/** null where it is not configured. Throws TypeError on an address that is none of ours to speak to. */
export function mailerOf(env: Env = process.env): SendMail | null {
  const [server, from] = [given(env, 'KONVERGEN_SMTP'), given(env, 'KONVERGEN_MAIL_FROM')]
  if (server === null || from === null) return null
  const { protocol, hostname, port } = new URL(server)
  if (protocol !== 'smtp:' && protocol !== 'smtps:') throw new TypeError('KONVERGEN_SMTP must begin with smtp:// or smtps://')
  const secure = protocol === 'smtps:'
  const [user, pass, ca] = [given(env, 'KONVERGEN_SMTP_USER'), given(env, 'KONVERGEN_SMTP_PASSWORD'), given(env, 'KONVERGEN_SMTP_CA')]
  const transport = createTransport({
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(user === null || pass === null ? {} : { auth: { user, pass } }),
    ...(ca === null ? {} : { tls: { ca: readFileSync(ca, 'utf8') } }),
  })
  return async ({ to, subject, text, id, calendar }) => {
    const entry = calendar === undefined ? [] : [{ filename: calendar.name, content: calendar.text, contentType: CALENDAR }]
    await transport.sendMail({ from, to, subject, text, attachments: entry, messageId: `<${id}@konvergen>` })
  }
}

/** Where the program is reached by others, for what a mail leads back to; null where it is this computer alone. */
export function officeAddress(env: NodeJS.ProcessEnv = process.env): string | null {
  return readFront(env).origin
}

/** What went wrong, as a short code: a server's own words may name people. */
export function mailFault(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  if (typeof responseCode === 'number') return `SMTP ${responseCode}`
  return typeof code === 'string' ? code : 'tidak terkirim'
}
