/**
 * Numbers of people, families and groups that indicators stand over, each one governed number: entered once by its owner. Codes ours; owners from memory,
 * to be chosen by the district.
 */
import type { Denominator } from '../indicator.ts'

export const DENOMINATORS_DATA: readonly Denominator[] = [
  { code: 'D01', name: { id: 'Remaja putri', en: 'Adolescent girls' }, unit: { id: 'orang', en: 'people' }, suggestedOwners: ['disdik', 'dinkes'] },
  { code: 'D02', name: { id: 'Calon pengantin (catin)', en: 'Brides-to-be (catin)' }, unit: { id: 'orang', en: 'people' }, suggestedOwners: ['kemenag', 'dinkes'] },
  { code: 'D03', name: { id: 'Calon PUS yang mendaftarkan pernikahan', en: 'Couples-to-be who registered their wedding' }, unit: { id: 'orang', en: 'people' }, suggestedOwners: ['kemenag', 'opd-kb'] },
  { code: 'D04', name: { id: 'PUS miskin dan PMKS', en: 'Poor couples of reproductive age and people with social problems (PMKS)' }, unit: { id: 'orang', en: 'people' }, suggestedOwners: ['dinsos'] },
  { code: 'D05', name: { id: 'Pasangan usia subur (PUS)', en: 'Couples of reproductive age (PUS)' }, unit: { id: 'pasangan', en: 'couples' }, suggestedOwners: ['opd-kb'] },
  { code: 'D06', name: { id: 'Ibu hamil', en: 'Pregnant women' }, unit: { id: 'orang', en: 'people' }, suggestedOwners: ['dinkes'] },
  { code: 'D07', name: { id: 'Ibu hamil KEK', en: 'Pregnant women with chronic energy deficiency (KEK)' }, unit: { id: 'orang', en: 'people' }, suggestedOwners: ['dinkes'] },
  { code: 'D08', name: { id: 'Ibu pascasalin', en: 'Women after childbirth' }, unit: { id: 'orang', en: 'people' }, suggestedOwners: ['dinkes', 'opd-kb'] },
  { code: 'D09', name: { id: 'Bayi di bawah 6 bulan', en: 'Infants under 6 months' }, unit: { id: 'anak', en: 'children' }, suggestedOwners: ['dinkes'] },
  { code: 'D10', name: { id: 'Anak 6–23 bulan', en: 'Children of 6–23 months' }, unit: { id: 'anak', en: 'children' }, suggestedOwners: ['dinkes'] },
  { code: 'D11', name: { id: 'Anak 12–23 bulan', en: 'Children of 12–23 months' }, unit: { id: 'anak', en: 'children' }, suggestedOwners: ['dinkes'] },
  { code: 'D12', name: { id: 'Balita', en: 'Children under five' }, unit: { id: 'anak', en: 'children' }, suggestedOwners: ['dinkes'] },
  { code: 'D13', name: { id: 'Balita gizi kurang', en: 'Moderately wasted children under five' }, unit: { id: 'anak', en: 'children' }, suggestedOwners: ['dinkes'] },
  { code: 'D14', name: { id: 'Balita gizi buruk', en: 'Severely wasted children under five' }, unit: { id: 'anak', en: 'children' }, suggestedOwners: ['dinkes'] },
  { code: 'D15', name: { id: 'Keluarga', en: 'Families' }, unit: { id: 'keluarga', en: 'families' }, suggestedOwners: ['opd-kb', 'dukcapil'] },
  { code: 'D16', name: { id: 'Keluarga berisiko stunting (KRS)', en: 'Families at risk of stunting (KRS)' }, unit: { id: 'keluarga', en: 'families' }, suggestedOwners: ['opd-kb'] },
  { code: 'D17', name: { id: 'Rumah tangga', en: 'Households' }, unit: { id: 'rumah tangga', en: 'households' }, suggestedOwners: ['bps', 'dukcapil'] },
  { code: 'D18', name: { id: 'Kelompok keluarga penerima manfaat PKH', en: 'Groups of PKH families' }, unit: { id: 'kelompok', en: 'groups' }, suggestedOwners: ['dinsos'] },
  { code: 'D19', name: { id: 'Keluarga penerima manfaat dengan ibu hamil, ibu menyusui atau baduta', en: 'Recipient families with a pregnant or breastfeeding woman or a child under two' }, unit: { id: 'keluarga', en: 'families' }, suggestedOwners: ['dinsos'] },
  { code: 'D20', name: { id: 'Pasangan calon pengantin terdaftar', en: 'Couples-to-be registered' }, unit: { id: 'pasangan', en: 'couples' }, suggestedOwners: ['kemenag'] },
  { code: 'D21', name: { id: 'PUS fakir miskin dan orang tidak mampu', en: 'Poor couples of reproductive age' }, unit: { id: 'pasangan', en: 'couples' }, suggestedOwners: ['dinsos'] },
]
