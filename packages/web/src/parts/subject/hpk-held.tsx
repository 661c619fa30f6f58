/** What is held about somebody in the services of the first 1,000 days: every writing of who they are, and what was noted month by month. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { HpkHeld } from '@konvergen/contract/hpk-privacy.ts'
import { useSay } from '../../text/say.ts'
import { sayNoted } from '../../text/say-noted.ts'
import { CARD, ENTRY_HPK } from '../../text/scorecard.ts'
import { HPK_SUBJECT, SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'
import { PlainTable } from '../plain-table.tsx'
import styles from './subject.module.css'

const FIELDS = ['nama', 'kepala', 'noKk', 'nik', 'alamat', 'rt', 'rw'] as const

/** `which`: tells its tables from those of others on the page. */
export function HpkHeldTables({ held, which }: { held: HpkHeld; which?: string }) {
  const t = useText()
  const say = useSay()
  const { penulisan, layanan, dihapus } = held
  const label = (words: Bilingual) => [t(words), which].filter((part) => part !== undefined).join(', ')
  return (
    <>
      {dihapus !== null && <p className={styles['small']}>{t(SUBJECT.noWriting, { day: say.day(dihapus) })}</p>}
      {penulisan.length > 0 && (
        <PlainTable label={label(SUBJECT.held)} heads={FIELDS.map((field) => t(CARD[field]))}>
          {penulisan.map((person) => (
            <tr key={JSON.stringify(person)}>
              {FIELDS.map((field) => (
                <td key={field}>{person[field] ?? '–'}</td>
              ))}
            </tr>
          ))}
        </PlainTable>
      )}
      {layanan.length > 0 && (
        <PlainTable
          label={label(HPK_SUBJECT.services)}
          heads={[t(HPK_SUBJECT.month), t(HPK_SUBJECT.noted), t(HPK_SUBJECT.by), t(SUBJECT.day)]}
        >
          {layanan.map(({ bulan, isi, alasan, oleh, pada }) => (
            <tr key={`${bulan} ${pada}`}>
              <th scope="row">{say.period(bulan)}</th>
              <td>
                {sayNoted(isi, t)}
                {alasan !== null && ` (${t(ENTRY_HPK.historyReason, { alasan })})`}
              </td>
              <td>{oleh}</td>
              <td>{say.day(pada)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </>
  )
}

/** Of a child or a family: whoever of it stands there; nothing where nobody does. */
export function HpkHeldSection({ held }: { held: readonly HpkHeld[] }) {
  const t = useText()
  if (held.length === 0) return null
  return (
    <>
      <h3 className={styles['sub']}>{t(HPK_SUBJECT.section)}</h3>
      {held.map((each, place) => (
        <HpkHeldTables key={each.id} held={each} which={`${t(HPK_SUBJECT.section)} ${place + 1}`} />
      ))}
    </>
  )
}
