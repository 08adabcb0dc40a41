/** Why a voucher is worth a look, as the core says it to supervisors. */
export const samplingWords = {
  holiday: {
    newYear: 'Tết Dương lịch',
    reunification: 'ngày Chiến thắng 30/4',
    labour: 'ngày Quốc tế lao động',
    national: 'Quốc khánh',
  },
  why: {
    roundSum: (amount: string) => `Số tiền tròn triệu: ${amount} đ`,
    holiday: (date: string, name: string) => `Lập ngày nghỉ lễ ${date} (${name})`,
    saturday: (date: string) => `Lập ngày thứ bảy ${date}`,
    sunday: (date: string) => `Lập ngày chủ nhật ${date}`,
    justUnder: (amount: string, limit: string) => `${amount} đ, sát dưới mức ${limit} đ`,
    samePartyAndDay: (others: string, more: number) =>
      `Cùng đối tượng, cùng ngày với ${others}${more > 0 ? ` và ${more} chứng từ khác` : ''}`,
    reverses: (number: string) => `Điều chỉnh chứng từ ${number}`,
    reversedBy: (number: string) => `Đã bị điều chỉnh bằng ${number}`,
    afterPeriod: (enteredOn: string, month: string) => `Ghi ngày ${enteredOn}, khi tháng ${month} đã hết`,
    late: (enteredOn: string, days: number) => `Ghi ngày ${enteredOn}, sau ${days} ngày`,
    ownHand: (name: string) => `Người ghi sổ là người nhận hoặc nộp: ${name}`,
  },
} as const
