/** The name of a service that a leaf of 512 stands for: «Doanh thu cung cấp dịch vụ» is the service «Cung cấp dịch vụ». */
export function defaultServiceName(accountName: string): string {
  const name = accountName.replace(/^doanh thu\s+/i, '')
  return name.slice(0, 1).toLocaleUpperCase('vi') + name.slice(1)
}

/** What is supplied to members but booked on 511. */
export const externalServiceName = 'Cung cấp ghi vào doanh thu bên ngoài'

/** What the co-operative buys from its members. */
export const purchaseServiceName = 'Mua sản phẩm của thành viên'
