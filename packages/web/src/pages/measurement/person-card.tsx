/** Who a child is, after somebody said what for. */
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { CHILD } from '../../text/measurement.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'
import type { Revealed } from './reveal-name.tsx'

export function PersonCard({ revealed, onHide }: { revealed: Revealed; onHide: () => void }) {
  const t = useText()
  const { nama, nik, ibu, ayah, alamat, rt, rw } = revealed.person
  const rtRw = rt === null && rw === null ? null : `${rt ?? '?'}/${rw ?? '?'}`
  const facts = [
    [CHILD.nama, nama],
    [CHILD.nik, nik],
    [CHILD.ibu, ibu],
    [CHILD.ayah, ayah],
    [CHILD.alamat, alamat],
    [CHILD.rtRw, rtRw],
  ] as const
  return (
    <Card title={t(CHILD.person)} hint={t(CHILD.personHint, { purpose: revealed.purpose })}>
      <dl className={styles['person']}>
        {facts.map(([label, value]) => (
          <div key={label.id}>
            <dt>{t(label)}</dt>
            <dd>{value ?? t(CHILD.notRecorded)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onHide}>{t(CHILD.hide)}</Button>
    </Card>
  )
}
