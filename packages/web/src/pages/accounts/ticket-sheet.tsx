/**
 * What is handed over: a link, a code, and the same as a sheet of paper with plain words, for a cadre who has no e-mail. The code stands behind
 * the # of the link, which no server and no log ever sees.
 */
import type { inviteAccount } from '@konvergen/contract/accounts.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { QrCode } from '../../parts/qr-code.tsx'
import { Note } from '../../parts/states.tsx'
import { SHEET } from '../../text/people.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './people-page.module.css'

interface TicketSheetProps {
  readonly ticket: AnswerOf<typeof inviteAccount>
  readonly nama: string
  readonly username: string
  readonly kabupaten: string
  readonly isReset: boolean
  readonly onDone: () => void
}

export function TicketSheet({ ticket, nama, username, kabupaten, isReset, onDone }: TicketSheetProps) {
  const t = useText()
  const say = useSay()
  const { tiket, berlakuSampai } = ticket
  // Where others reach the program, the server answers under KONVERGEN_URL and no other name: the page's own address is the right one.
  const address = `${window.location.origin}/undangan`
  const link = `${address}#${tiket}`
  const day = say.day(berlakuSampai)
  return (
    <Note
      tone="good"
      title={t(isReset ? SHEET.resetReady : SHEET.ready, { nama })}
      acts={
        <>
          <PrintButton />
          <CopyButton text={link} />
          <Button look="primary" onClick={onDone}>
            {t(SHEET.done)}
          </Button>
        </>
      }
    >
      <p>{t(SHEET.once, { day })}</p>
      <article className={`lembar-cetak ${styles['sheet']}`}>
        <p className={styles['sheetHead']}>
          <img src="/mark.svg" alt="" width="24" height="24" />
          {t(SHEET.title)} · {kabupaten}
        </p>
        <h3>{t(SHEET.for, { nama })}</h3>
        <div className={styles['two']}>
          <QrCode text={link} label={t(SHEET.qr)} />
          <dl>
            <dt>{t(SHEET.username)}</dt>
            <dd>{username}</dd>
            <dt>{t(SHEET.code)}</dt>
            <dd>{tiket}</dd>
            <dt>{t(SHEET.link)}</dt>
            <dd className={styles['link']}>{link}</dd>
          </dl>
        </div>
        <ol className={styles['steps']}>
          <li>{t(SHEET.step1, { address })}</li>
          <li>{t(SHEET.step2)}</li>
          <li>{t(SHEET.step3)}</li>
        </ol>
        <p>{t(SHEET.valid, { day })}</p>
      </article>
    </Note>
  )
}
