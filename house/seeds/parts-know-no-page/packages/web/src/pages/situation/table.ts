export const TABLE = 'table'
