/** Documents and photos of the rembuk, and among them the signed commitment: each scan is bound by the code on its sheet. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { Evidence } from '../../parts/evidence/evidence.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { BindForm } from './bind-form.tsx'
import styles from './rembuk.module.css'
import { SheetSignatures } from './sheet-signatures.tsx'

export function SheetsCard({ kab, rembuk }: { kab: string; rembuk: RembukDetail }) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  if (!may('documents.read', kab)) return null
  const { lembar, rapat, bolehUbah } = rembuk
  return (
    <Card title={t(REMBUK.sheets)} hint={t(REMBUK.sheetsHint)}>
      {lembar.length === 0 && <p className={styles['under']}>{t(REMBUK.noSheet)}</p>}
      <ul className={styles['list']}>
        {lembar.map(({ dokumen, pada, oleh }) => (
          <li key={dokumen}>
            {t(REMBUK.bound, { at: say.day(pada), who: oleh })}
            <SheetSignatures kab={kab} rembuk={rembuk.id} document={dokumen} />
          </li>
        ))}
      </ul>
      {bolehUbah && <BindForm kab={kab} rembuk={rembuk} />}
      <h3>{t(REMBUK.evidence)}</h3>
      <Evidence kab={kab} thing={{ jenis: 'rapat', id: rapat.id }} isOpen={may('documents.keep', kab)} />
    </Card>
  )
}
