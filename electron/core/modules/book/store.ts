import { plain } from '../../db/statement'

export const saveProfile = plain<{ name: string; taxCode: string; address: string; governanceForm: string }, never>(
  'UPDATE book SET name = @name, taxCode = @taxCode, address = @address, governanceForm = @governanceForm',
)
export const saveSigner = plain<{ post: string; fromDate: string; name: string }, never>(
  'INSERT INTO signer (post, fromDate, name) VALUES (@post, @fromDate, @name) ON CONFLICT (post, fromDate) DO UPDATE SET name = excluded.name',
)
