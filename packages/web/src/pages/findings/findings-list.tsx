/** The findings, a card for each office that they wait for. */
import type { FindingSchema, FindingsAnswer } from '@konvergen/contract/findings.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/states.tsx'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { FINDINGS, SEVERITY } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { byOffice, said } from './arrange-findings.ts'
import styles from './findings-page.module.css'
import { officeName } from './say-office.ts'

export const SEVERITY_TONES = { galat: 'attention', periksa: 'caution', catatan: 'plain' } as const satisfies Readonly<
  Record<FindingSchema['berat'], TagTone>
>

interface FindingsListProps {
  readonly kab: string
  readonly answer: FindingsAnswer
  readonly isFiltered: boolean
}

export function FindingsList({ kab, answer, isFiltered }: FindingsListProps) {
  const t = useText()
  const say = useSay()
  if (answer.temuan.length === 0 && isFiltered) {
    return (
      <Empty title={t(FINDINGS.noneFit)}>
        <p>{t(FINDINGS.noneFitBody)}</p>
      </Empty>
    )
  }
  const nameOf = (id: string | null) => officeName({ id, nama: answer.lembaga.find((each) => each.id === id)?.nama ?? null }, t)
  return (
    <div className={styles['stack']}>
      {byOffice(answer.temuan).map(({ id, findings }) => (
        <Card key={id ?? ''} title={t(FINDINGS.ofOffice, { nama: nameOf(id), n: say.number(findings.length) })}>
          <ul className={styles['list']}>
            {findings.map((finding) => (
              <Line key={finding.id} kab={kab} finding={finding} own={answer.nama} />
            ))}
          </ul>
        </Card>
      ))}
    </div>
  )
}

function Line({ kab, finding, own }: { kab: string; finding: FindingSchema; own: FindingsAnswer['nama'] }) {
  const t = useText()
  const say = useSay()
  const { title, seen } = said(finding, say.language, own)
  const { id, berat, nama, kecamatan, periode } = finding
  const place = kecamatan === null ? t(FINDINGS.district) : t(FINDINGS.where, { nama, kecamatan })
  return (
    <li className={styles['item']}>
      <Link to="/k/$kab/temuan/$id" params={{ kab, id }}>
        {title}: {kecamatan === null ? t(FINDINGS.district) : nama}
      </Link>
      <span>
        <Tag tone={SEVERITY_TONES[berat]}>{t(SEVERITY[berat])}</Tag>
      </span>
      <p>{seen}</p>
      <p className={styles['place']}>
        {place} · {say.period(periode)}
      </p>
    </li>
  )
}
