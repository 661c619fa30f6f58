export const TABLE = 'lokus'
