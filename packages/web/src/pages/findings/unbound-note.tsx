/** Why somebody of an office cannot explain an office's finding: their role names no office. */
import type { FindingAnswer } from '@konvergen/contract/findings.ts'
import { lacksOffice } from '@konvergen/core/accounts/own-office.ts'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { MayNot } from '../../parts/may-not.tsx'
import { FINDING } from '../../text/findings.ts'

export function UnboundNote({ kab, answer: { temuan, boleh } }: { kab: string; answer: FindingAnswer }) {
  const { grants } = useMe()
  const mayAnswer = useMay()('findings.answer', kab)
  const isUnbound = grants.some((grant) => grant.kab === kab && lacksOffice(grant))
  if (!mayAnswer || !isUnbound || temuan.lembaga === null || temuan.keadaan === 'selesai' || boleh.includes('jawab')) return null
  return <MayNot>{FINDING.unbound}</MayNot>
}
