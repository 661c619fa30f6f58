/** What happens to the proposal when one weight alone is a tenth or a quarter up or down. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { CRITERION_NAMES } from '@konvergen/core/lokus/index-sentences.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function SensitivityCard({ answer }: { answer: LokusAnswer }) {
  const t = useText()
  const say = useSay()
  if (answer.kepekaan.length === 0) return null
  const names = new Map(answer.rows.map(({ kode, nama }) => [kode, nama]))
  const list = (codes: readonly string[]) => (codes.length === 0 ? t(CHOICE.none) : codes.map((kode) => names.get(kode) ?? kode).join(', '))
  const sign = (share: number) => `${share > 0 ? '+' : '−'}${say.percent(Math.abs(100 * share), 0)}`
  const heads = [CHOICE.criterion, CHOICE.change, CHOICE.enters, CHOICE.leaves, CHOICE.alike].map((head) => t(head))
  return (
    <Card title={t(CHOICE.sensitivity)} hint={t(CHOICE.sensitivityHint)}>
      <PlainTable label={t(CHOICE.sensitivity)} heads={heads}>
        {answer.kepekaan.map(({ kriteria, ubah, masuk, keluar, korelasi }) => (
          <tr key={`${kriteria} ${ubah}`}>
            <th scope="row">{CRITERION_NAMES[kriteria][say.language]}</th>
            <td>{sign(ubah)}</td>
            <td>{list(masuk)}</td>
            <td>{list(keluar)}</td>
            <td>{say.number(korelasi, 2)}</td>
          </tr>
        ))}
      </PlainTable>
    </Card>
  )
}
