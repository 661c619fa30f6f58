/** The lists that a family stood in, the latest first, and what changed from one to the next. */
import { MARKS, marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Empty } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { FAMILIES } from '../../text/families.ts'
import { MARK_NAMES } from '../../text/records.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import { FamilyMarksTags } from './family-marks-tags.tsx'
import type { Family } from './say-family.ts'

type Stood = Family['riwayat'][number]

const HEADS = [FAMILIES.source, FAMILIES.desa, FAMILIES.marks, FAMILIES.changed] as const

interface HistoryProps {
  readonly kab: string
  readonly family: Family
  /** Village names by code. */
  readonly names: ReadonlyMap<string, string>
}

export function FamilyHistory({ kab, family: { riwayat }, names }: HistoryProps) {
  const t = useText()
  const say = useSay()
  const maySeeFile = useMay()('intake.read', kab)
  const changes = (at: number): string => {
    const [now, before] = [riwayat[at] as Stood, riwayat[at + 1]]
    if (before === undefined) return t(FAMILIES.firstTime)
    const [own, earlier] = [marksOfText(now.tanda), marksOfText(before.tanda)]
    const marks = MARKS.filter((name) => own[name] !== earlier[name]).map((name) => t(MARK_NAMES[name]))
    const moved = now.desa === before.desa ? [] : [t(FAMILIES.desa)]
    return [...moved, ...marks].join(', ') || t(FAMILIES.same)
  }
  return (
    <Card title={t(FAMILIES.history)} hint={t(FAMILIES.historyHint)}>
      {riwayat.length === 0 ? (
        <Empty title={t(FAMILIES.noHistory)} />
      ) : (
        <PlainTable label={t(FAMILIES.history)} heads={HEADS.map((head) => t(head))} className={styles['families']}>
          {riwayat.map((stood, at) => (
            <tr key={stood.daftar}>
              <th scope="row">
                {maySeeFile ? (
                  <Link to="/k/$kab/berkas/$id" params={{ kab, id: stood.daftar }}>
                    {say.period(stood.periode)}
                  </Link>
                ) : (
                  say.period(stood.periode)
                )}
                <span className={table['under']}>
                  {stood.sumber}, {t(FAMILIES.row).toLowerCase()} {say.number(stood.baris)}
                </span>
              </th>
              <td>{names.get(stood.desa) ?? stood.desa}</td>
              <td>
                <FamilyMarksTags marks={stood.tanda} />
              </td>
              <td>{changes(at)}</td>
            </tr>
          ))}
        </PlainTable>
      )}
    </Card>
  )
}
