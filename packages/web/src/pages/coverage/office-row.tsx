/** One office on the board. */
import type { OfficeState } from '@konvergen/contract/coverage.ts'
import { Link } from '@tanstack/react-router'
import table from '../../parts/table.module.css'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { OFFICE_STATES, OFFICES } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { type BoardOffice, isDesa, silentVillages } from './arrange-board.ts'
import styles from './coverage-page.module.css'
import { officeName } from './say-board.ts'

const TONES = {
  kosong: 'attention',
  diisi: 'caution',
  diajukan: 'plain',
  disetujui: 'good',
  berubah: 'caution',
  dikembalikan: 'attention',
} as const satisfies Readonly<Record<OfficeState, TagTone>>

interface OfficeRowProps {
  readonly kab: string
  readonly periode: string
  readonly office: BoardOffice
  readonly names: Readonly<Record<string, string>>
  /** The secretariat opens every form. */
  readonly mayForAll: boolean
  /** Findings of the period that wait for it. */
  readonly findings: number
}

export function OfficeRow({ kab, periode, office, names, mayForAll, findings }: OfficeRowProps) {
  const t = useText()
  const say = useSay()
  const nama = officeName(office, { t, say })
  const { id, diminta, terisi, keadaan, catatan, pada, diingatkan, boleh } = office
  return (
    <tr>
      <th scope="row">
        {nama}
        {findings > 0 && (
          <Link
            className={styles['under']}
            to="/k/$kab/temuan"
            params={{ kab }}
            search={{ periode, lembaga: id ?? 'sekretariat' }}
            aria-label={t(findings === 1 ? OFFICES.findingsOneOf : OFFICES.findingsOf, { n: say.number(findings), nama })}
          >
            {t(findings === 1 ? OFFICES.findingsOne : OFFICES.findings, { n: say.number(findings) })}
          </Link>
        )}
      </th>
      <td>
        <Progress entered={terisi} asked={diminta} />
      </td>
      <td>
        <Areas office={office} names={names} />
      </td>
      <td>
        <Tag tone={TONES[keadaan]}>{t(OFFICE_STATES[keadaan])}</Tag>
        {pada !== null && <span className={table['under']}>{t(OFFICES.at, { day: say.day(pada) })}</span>}
        {diingatkan !== null && <span className={table['under']}>{t(OFFICES.reminded, { day: say.day(diingatkan) })}</span>}
        {catatan !== null && <span className={table['under']}>{t(OFFICES.note, { catatan })}</span>}
      </td>
      <td>
        {boleh.isi || boleh.setujui || mayForAll ? (
          <Link
            className={styles['go']}
            to="/k/$kab/cakupan/$periode/isian"
            params={{ kab, periode }}
            search={id === null ? {} : { lembaga: id }}
            aria-label={t(OFFICES.fillOf, { nama })}
          >
            {t(OFFICES.fill)}
          </Link>
        ) : (
          <span className={table['quiet']}>{t(OFFICES.noForm)}</span>
        )}
      </td>
    </tr>
  )
}

function Progress({ entered, asked }: { entered: number; asked: number }) {
  const t = useText()
  const say = useSay()
  const width = asked === 0 ? 0 : (100 * entered) / asked
  return (
    <span className={styles['progress']}>
      {t(OFFICES.of, { n: say.number(entered), d: say.number(asked) })}
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ width: `${width}%` }} />
      </span>
    </span>
  )
}

/** Of villages that one may see: their names are shown on demand. */
function Areas({ office, names }: { office: BoardOffice; names: Readonly<Record<string, string>> }) {
  const t = useText()
  const say = useSay()
  const silent = silentVillages(office, names)
  const partial = office.wilayahSebagian.filter(isDesa).length
  const all = Object.keys(names).filter(isDesa).length
  if (silent.length === 0 && partial === 0) return <span className={table['quiet']}>{t(OFFICES.noAreas)}</span>
  if (all === 1) return t(silent.length === 1 ? OFFICES.ownSilent : OFFICES.ownPartial)
  return (
    <div className={styles['areas']}>
      {silent.length === all && t(OFFICES.allAreas, { n: say.number(all) })}
      {silent.length > 0 && silent.length < all && (
        <details>
          <summary>{t(silent.length === 1 ? OFFICES.areasOne : OFFICES.areas, { n: say.number(silent.length) })}</summary>
          <p>{silent.join(', ')}</p>
        </details>
      )}
      {partial > 0 && (
        <span className={table['under']}>{t(partial === 1 ? OFFICES.partialOne : OFFICES.partial, { n: say.number(partial) })}</span>
      )}
    </div>
  )
}
