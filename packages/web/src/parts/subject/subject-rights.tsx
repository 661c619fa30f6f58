/** What somebody may ask about their data, where the role may answer it: all that is held and who looked, and the end of their identity. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { ErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import type { PurposeName } from '@konvergen/core/accounts/purposes.ts'
import { type ComponentType, useState } from 'react'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { AskPurpose } from './ask-purpose.tsx'
import { EraseIdentity } from './erase-identity.tsx'
import styles from './subject.module.css'

interface SubjectRightsProps<Report> {
  readonly kab: string
  readonly hint: Bilingual
  readonly reportBody: Bilingual
  readonly eraseTitle: Bilingual
  readonly eraseBody: readonly Bilingual[]
  /** null where the role may not. */
  readonly report: ((purpose: PurposeName) => Promise<Report>) | null
  /** null where the role may not, or nothing is left to erase. */
  readonly erase: ((ground: ErasureGround) => Promise<unknown>) | null
  readonly shownBy: ComponentType<{ report: Report; onClose: () => void }>
}

export function SubjectRights<Report>({ kab, report, erase, shownBy: Shown, ...words }: SubjectRightsProps<Report>) {
  const t = useText()
  const [asking, setAsking] = useState<'laporan' | 'hapus' | null>(null)
  const [made, setMade] = useState<Report | null>(null)
  const close = () => setAsking(null)
  if (report === null && erase === null) return null
  if (made !== null) return <Shown report={made} onClose={() => setMade(null)} />
  return (
    <div className="tanpa-cetak">
      <Card title={t(SUBJECT.title)} hint={t(words.hint)}>
        <div className={styles['acts']}>
          {report !== null && <Button onClick={() => setAsking('laporan')}>{t(SUBJECT.report)}</Button>}
          {erase !== null && (
            <Button look="danger" onClick={() => setAsking('hapus')}>
              {t(SUBJECT.erase)}
            </Button>
          )}
        </div>
      </Card>
      {asking === 'laporan' && report !== null && (
        <AskPurpose
          title={SUBJECT.report}
          body={words.reportBody}
          first="permintaan-keluarga"
          go={SUBJECT.make}
          going={SUBJECT.making}
          ask={report}
          onAnswer={(answer) => {
            setMade(answer)
            close()
          }}
          onClose={close}
        />
      )}
      {asking === 'hapus' && erase !== null && (
        <EraseIdentity kab={kab} title={words.eraseTitle} body={words.eraseBody} erase={erase} onClose={close} />
      )}
    </div>
  )
}
