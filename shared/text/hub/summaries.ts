import type { HubRole } from '../../contract/hub/permission'
import { formatCivilDate } from '../../domain/civil-date'

/** What the roles of an alliance are called. */
export const hubRoleNames: Readonly<Record<HubRole, string>> = {
  officer: 'cán bộ tổng hợp',
  approver: 'người duyệt',
  reader: 'người xem',
}

/** The lines of a hub's history. */
export const hubSummaries = {
  made: (name: string) => `Lập kho dữ liệu tổng hợp của ${name}`,
  userAdded: (name: string, role: HubRole) => `Thêm người dùng ${name}: ${hubRoleNames[role]}`,
  userChanged: (name: string, role: HubRole, isActive: boolean) =>
    `Sửa người dùng ${name}: ${hubRoleNames[role]}${isActive ? '' : ', thôi dùng'}`,
  passwordSet: (name: string) => `Đặt mật khẩu của ${name}`,
  profileSaved: (name: string) => `Ghi thông tin liên minh: ${name}`,
  cooperativeSaved: (name: string, taxCode: string, isNew: boolean) =>
    `${isNew ? 'Ghi' : 'Sửa'} đơn vị ${name}, mã số thuế ${taxCode}`,
  registerImported: (file: string, added: number, changed: number) =>
    `Nhập danh sách ${file}: thêm ${added}, sửa ${changed}`,
  keyRegistered: (name: string, fingerprint: string, paper: string) =>
    `Ghi khóa ký của ${name}: ${fingerprint} (${paper})`,
  keyWithdrawn: (name: string, on: string, reason: string) =>
    `Thôi nhận khóa ký của ${name} từ ${formatCivilDate(on)}: ${reason}`,
  packetTaken: (sender: string, kind: string) => `Nhận gói ${kind} của ${sender}`,
  reportTaken: (sender: string, formId: string, periodKey: string, revision: number) =>
    `Nhận báo cáo ${formId} kỳ ${periodKey} của ${sender}, lần gửi ${revision}`,
  daySaved: (title: string, dueOn: string) => `Ghi hạn nộp ${title}: ${formatCivilDate(dueOn)}`,
  dayRemoved: (title: string) => `Bỏ hạn nộp ${title}`,
  keyMade: (fingerprint: string, replaces: string | null) =>
    replaces === null ? `Tạo khóa ký ${fingerprint}` : `Thay khóa ký ${replaces} bằng ${fingerprint}`,
  acknowledged: (count: number) => `Lập ${count} giấy tiếp nhận báo cáo`,
  reportReturned: (name: string, formId: string, periodKey: string, number: string) =>
    `Trả lại báo cáo ${formId} kỳ ${periodKey} của ${name}: ${number}`,
  reportsAccepted: (count: number) => `Chấp nhận ${count} báo cáo`,
  answersHandedOver: (count: number) => `Đã giao ${count} gói trả lời`,
  /** The number of a batch of reminders: giấy đôn đốc. */
  reminderNumber: (count: number, sign: string) =>
    `${String(count).padStart(2, '0')}/ĐĐ${sign === '' ? '' : `-${sign}`}`,
  reminded: (formId: string, periodKey: string, count: number, number: string) =>
    `Đôn đốc ${count} đơn vị nộp báo cáo ${formId} kỳ ${periodKey}: ${number}`,
  communesImported: (file: string, communes: number, areas: number) =>
    `Nhập danh mục xã ${file}: ${communes} xã, ${areas} địa bàn mới`,
  communeSaved: (code: string, name: string) => `Ghi xã ${name} (${code})`,
  areaSaved: (name: string) => `Ghi địa bàn ${name}`,
  communesPlaced: (count: number, from: string) => `Xếp ${count} xã vào địa bàn từ ${formatCivilDate(from)}`,
  communeEnded: (code: string, on: string, successors: readonly string[]) =>
    `Xã ${code} nhập vào ${successors.join(', ')} từ ${formatCivilDate(on)}`,
  cooperativesSettled: (count: number) => `Chọn xã mới cho ${count} đơn vị`,
  newsSaved: (title: string) => `Ghi tin gửi xuống: ${title}`,
  newsRemoved: (itemId: string) => `Bỏ tin gửi xuống: ${itemId}`,
  newsIssued: (sequence: number) => `Ký gói gửi xuống số ${sequence}`,
  formSaved: (formId: string, version: number) => `Ghi mẫu báo cáo ${formId}, bản ${version}`,
}
