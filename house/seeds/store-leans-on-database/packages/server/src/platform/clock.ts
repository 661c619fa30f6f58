export const now = (): string => '2026-01-01'
