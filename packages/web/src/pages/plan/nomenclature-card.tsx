/** Which list of codes is in force, and where a newer one is uploaded. */
import type { ReferenceAnswer } from '@konvergen/contract/plan-reference.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { Card } from '../../parts/card.tsx'
import { REFERENCE } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function NomenclatureCard({ kab, reference: data }: { readonly kab: string; readonly reference: ReferenceAnswer }) {
  const t = useText()
  const say = useSay()
  const mayUpload = useMay()('intake.upload', kab)
  return (
    <Card title={t(REFERENCE.nomenclature)}>
      <p>
        {data.nomenclature === null
          ? t(REFERENCE.nomenclatureNone)
          : t(REFERENCE.nomenclatureHas, {
              period: data.nomenclature.period,
              n: say.number(data.nomenclature.codes),
              sub: say.number(data.nomenclature.subKegiatan),
            })}
      </p>
      {mayUpload && (
        <Link to="/k/$kab/berkas" params={{ kab }}>
          {t(REFERENCE.toFiles)}
        </Link>
      )}
    </Card>
  )
}
