/** One family: who, what the latest list says, how well off it is, and in which lists it stood. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { sayErasureGround } from '@konvergen/core/accounts/erasure-grounds.ts'
import { isAtRisk, marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Note } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { FAMILIES } from '../../text/families.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './families-page.module.css'
import { FamilyHistory } from './family-history.tsx'
import { FamilyNow } from './family-now.tsx'
import { PersonCard } from './person-card.tsx'
import type { Family } from './say-family.ts'

interface FamilyViewProps {
  readonly kab: string
  readonly family: Family
  readonly desa: DistrictDetail['desa']
}

export function FamilyView({ kab, family, desa }: FamilyViewProps) {
  const t = useText()
  const { language } = useSay()
  const { kepala, istri, dihapus } = family
  const village = desa.find(({ kode }) => kode === family.desa)?.nama ?? family.desa
  const names = new Map(desa.map(({ kode, nama }) => [kode, nama]))
  return (
    <>
      <PageHead title={dihapus === null ? (kepala ?? istri ?? t(FAMILIES.noName)) : t(FAMILIES.title)} of={village}>
        <RiskTag family={family} />
      </PageHead>
      {dihapus !== null && (
        <Note title={t(FAMILIES.erased)}>
          <p>{t(FAMILIES.erasedBody, { ground: sayErasureGround(dihapus.alasan, language) })}</p>
        </Note>
      )}
      <div className={styles['pair']}>
        <PersonCard kab={kab} family={family} village={village} />
        <FamilyNow family={family} />
      </div>
      <FamilyHistory kab={kab} family={family} names={names} />
    </>
  )
}

function RiskTag({ family }: { family: Family }) {
  const t = useText()
  const [latest] = family.riwayat
  if (latest === undefined) return null
  const risk = isAtRisk(marksOfText(latest.tanda))
  if (risk === null) return <Tag tone="plain">{t(FAMILIES.riskUnknown)}</Tag>
  return risk ? <Tag tone="attention">{t(FAMILIES.atRisk)}</Tag> : <Tag tone="good">{t(FAMILIES.notAtRisk)}</Tag>
}
