/**
 * A real SMTP server that takes mails for a test: TLS by STARTTLS or from the first byte, with a password.
 */
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { ownCertificate } from './own-certificate.ts'

export const [USER, PASSWORD] = ['kantor', 'rahasia pos']

export interface Taken {
  readonly from: string
  readonly to: readonly string[]
  readonly isSecure: boolean
  readonly text: string
}

export interface PostOffice {
  readonly port: number
  readonly cert: string
  readonly taken: readonly Taken[]
  /** The next mails are refused for now (SMTP 451), so many of them. */
  readonly refuse: (times: number) => void
  readonly close: () => Promise<void>
}

export async function openPostOffice(options: SMTPServerOptions = {}): Promise<PostOffice> {
  const { key, cert } = ownCertificate()
  const taken: Taken[] = []
  let refusals = 0
  const server = new SMTPServer({
    key,
    cert,
    authMethods: ['PLAIN', 'LOGIN'],
    onAuth: ({ username, password }, _session, done) =>
      username === USER && password === PASSWORD ? done(null, { user: username }) : done(new Error('no')),
    onRcptTo: (_address, _session, done) => {
      if (refusals === 0) return done()
      refusals -= 1
      return done(Object.assign(new Error('later, bu.sri@example.org'), { responseCode: 451 }))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        taken.push({ from, to: rcptTo.map(({ address }) => address), isSecure: session.secure, text: Buffer.concat(chunks).toString() })
        done()
      })
    },
    ...options,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    cert,
    taken,
    refuse: (times) => {
      refusals = times
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
