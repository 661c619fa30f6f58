/** Papers about a child, such as a letter of referral: seen by whoever sees the child, for as long as it is known who the child is. */
import type { ChildDetail } from '@konvergen/contract/measurement.ts'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { Evidence } from '../../parts/evidence/evidence.tsx'
import { SUBJECT } from '../../text/subject.ts'
import { useText } from '../../text/text.ts'

const OWN = { list: SUBJECT.papers, none: SUBJECT.noPapers }
const MERGED = { list: SUBJECT.mergedPapers, none: null }

export function ChildPapers({ kab, child: { id, desaKode, merged, erasedAt } }: { kab: string; child: ChildDetail }) {
  const t = useText()
  const may = useMay()
  if (erasedAt !== null || !may('documents.read', kab)) return null
  return (
    <div className="tanpa-cetak">
      <Card title={t(SUBJECT.papers)} hint={t(SUBJECT.papersHint)}>
        <Evidence
          kab={kab}
          thing={{ jenis: 'anak', id }}
          only={{ data: 'anak', area: desaKode }}
          words={OWN}
          isOpen={may('documents.keep', kab)}
        />
        {merged.map((other) => (
          <Evidence key={other} kab={kab} thing={{ jenis: 'anak', id: other }} words={MERGED} isOpen={false} />
        ))}
      </Card>
    </div>
  )
}
