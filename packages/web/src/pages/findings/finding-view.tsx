/** The finding in the order in which it is read: the sentence, the numbers, why and what to do, its history. */
import type { FindingAnswer } from '@konvergen/contract/findings.ts'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { FINDING, FINDING_STATE, FINDINGS, SEVERITY } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { said } from './arrange-findings.ts'
import { FindingActs } from './finding-acts.tsx'
import { SEVERITY_TONES } from './findings-list.tsx'
import styles from './findings-page.module.css'
import { HistoryCard } from './history-card.tsx'
import { NumbersTable } from './numbers-table.tsx'
import { officeName } from './say-office.ts'
import { UnboundNote } from './unbound-note.tsx'

export function FindingView({ kab, answer }: { kab: string; answer: FindingAnswer }) {
  const t = useText()
  const say = useSay()
  const { temuan, namaLembaga, diteruskan, nama: own } = answer
  const { title, seen, why, todo } = said(temuan, say.language, own)
  const { nama, kecamatan, periode, keadaan, berat, lembaga } = temuan
  const place = kecamatan === null ? t(FINDINGS.district) : t(FINDINGS.where, { nama, kecamatan })
  const owner = t(FINDING.owner, { nama: officeName({ id: lembaga, nama: namaLembaga }, t) })
  return (
    <>
      <p className={styles['lead']}>
        <strong>{title}.</strong> {seen}
      </p>
      <p className={styles['line']}>
        <Tag tone={SEVERITY_TONES[berat]}>{t(SEVERITY[berat])}</Tag>
        <span>
          {place} · {say.period(periode)}
        </span>
        <Tag tone={keadaan === 'terbuka' ? 'caution' : 'plain'}>{t(FINDING_STATE[keadaan])}</Tag>
        {keadaan !== 'selesai' && (
          <span>
            {owner}
            {diteruskan && ` (${t(FINDING.sentOn)})`}
          </span>
        )}
      </p>
      <div className={styles['stack']}>
        <FindingActs kab={kab} answer={answer} />
        <UnboundNote kab={kab} answer={answer} />
        <Card title={t(FINDING.numbers)}>
          <NumbersTable kab={kab} answer={answer} />
        </Card>
        <Card title={t(FINDING.why)}>
          <p>{why}</p>
          <h3 className={styles['todo']}>{t(FINDING.todo)}</h3>
          <p>{todo}</p>
        </Card>
        <HistoryCard answer={answer} />
      </div>
    </>
  )
}
