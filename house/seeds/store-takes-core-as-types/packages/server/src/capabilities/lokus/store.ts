import { proposeKuadran } from '@konvergen/core/lokus/propose-kuadran.ts'

export const decide = proposeKuadran
