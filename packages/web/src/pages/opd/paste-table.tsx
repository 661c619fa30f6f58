/** The rows of a pasted list: what each would become, and the decision where one is needed. */
import type { ListRow } from '@konvergen/contract/opd.ts'
import { SelectField } from '../../parts/field.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { KIND_NAMES, OPD } from '../../text/opd.ts'
import { useText } from '../../text/text.ts'

const TONES = { baru: 'good', dikenal: 'plain', mirip: 'caution', sebaris: 'outline' } as const satisfies Record<
  ListRow['keadaan'],
  TagTone
>

interface PasteTableProps {
  readonly rows: readonly ListRow[]
  readonly decided: ReadonlyMap<number, string>
  /** `''`: left out for now. */
  readonly onDecide: (baris: number, lembaga: string) => void
}

export function PasteTable({ rows, decided, onDecide }: PasteTableProps) {
  const t = useText()
  return (
    <PlainTable label={t(OPD.pasteTitle)} heads={[t(OPD.name), t(OPD.kind), t(OPD.officials), t(OPD.row), t(OPD.state)]}>
      {rows.map(({ baris, nama, jenis, pejabat, jabatan, keadaan, calon }) => (
        <tr key={baris}>
          <th scope="row">{nama}</th>
          <td>{t(KIND_NAMES[jenis])}</td>
          <td>{[pejabat, jabatan].filter((one) => one !== null).join(', ')}</td>
          <td>{baris}</td>
          <td>
            <Tag tone={TONES[keadaan]}>{t(OPD[keadaan])}</Tag>
            {keadaan === 'mirip' && (
              <SelectField
                label={t(OPD.decide, { baris })}
                value={decided.get(baris) ?? ''}
                onChange={(event) => onDecide(baris, event.target.value)}
              >
                <option value="">{t(OPD.undecided)}</option>
                {calon.map((one) => (
                  <option key={one.id} value={one.id}>
                    {t(OPD.asKnown, { nama: one.nama })}
                  </option>
                ))}
                <option value="baru">{t(OPD.asNew)}</option>
              </SelectField>
            )}
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
