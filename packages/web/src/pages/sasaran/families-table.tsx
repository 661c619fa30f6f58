/** Families in rows: who, where, and what the latest list says of them. On a phone each row is a small card. */
import type { listFamilies } from '@konvergen/contract/families.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { Link } from '@tanstack/react-router'
import table from '../../parts/table.module.css'
import { FAMILIES } from '../../text/families.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import { FamilyMarksTags } from './family-marks-tags.tsx'
import { sayPlace } from './say-family.ts'

type Family = AnswerOf<typeof listFamilies>['keluarga'][number]

const HEADS = [FAMILIES.head, FAMILIES.wife, FAMILIES.place, FAMILIES.marks] as const

interface FamiliesTableProps {
  readonly kab: string
  readonly families: readonly Family[]
  /** Village names by code. */
  readonly names: ReadonlyMap<string, string>
}

export function FamiliesTable({ kab, families, names }: FamiliesTableProps) {
  const t = useText()
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={t(FAMILIES.list)}>
      <table className={`${table['table']} ${styles['families']}`}>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head.id} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {families.map((family) => (
            <FamilyRow key={family.id} kab={kab} family={family} desa={names.get(family.desa) ?? family.desa} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function FamilyRow({ kab, family, desa }: { kab: string; family: Family; desa: string }) {
  const t = useText()
  const { id, kepala, istri, kkAkhir, tanda } = family
  return (
    <tr>
      <th scope="row">
        <Link to="/k/$kab/keluarga/$id" params={{ kab, id }}>
          {kepala ?? istri ?? t(FAMILIES.noName)}
        </Link>
        <span className={table['under']}>
          {t(FAMILIES.kk)} {kkAkhir === null ? t(FAMILIES.notRecorded) : t(FAMILIES.ends, { digits: kkAkhir })}
        </span>
      </th>
      <td>{kepala === null ? '–' : (istri ?? '–')}</td>
      <td>
        {desa}
        <span className={table['under']}>{sayPlace(family)}</span>
      </td>
      <td>{tanda === null ? <span className={table['quiet']}>{t(FAMILIES.addedByVillage)}</span> : <FamilyMarksTags marks={tanda} />}</td>
    </tr>
  )
}
