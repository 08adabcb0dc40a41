import { describe, expect, test } from 'vitest'
import { fromVni } from './vni'

describe('VNI', () => {
  test.each([
    ['Hôïp taùc xaõ noâng nghieäp', 'Hợp tác xã nông nghiệp'],
    ['Nguyeãn Vaên An', 'Nguyễn Văn An'],
    ['Ñoã Thò Quyønh', 'Đỗ Thị Quỳnh'],
    ['ñöôøng Traàn Phuù, phöôøng Böôûi', 'đường Trần Phú, phường Bưởi'],
    ['nhaø nöôùc, ngöôøi lao ñoäng', 'nhà nước, người lao động'],
    ['Voõ Vaên Kieät, Buøi Theá Myõ', 'Võ Văn Kiệt, Bùi Thế Mỹ'],
    ['Lyù Thöôøng Kieät, Kyõ sö, thò tröôûng', 'Lý Thường Kiệt, Kỹ sư, thị trưởng'],
  ])('reads «%s»', (codes, words) => {
    expect(fromVni(codes)).toBe(words)
  })

  test('capitals, and a capital letter before a small mark', () => {
    expect(fromVni('HÔÏP TAÙC XAÕ ÑÖÔØNG MYÕ')).toBe('HỢP TÁC XÃ ĐƯỜNG MỸ')
    expect(fromVni('AÙnh Aán Ñieän Ôn Öu')).toBe('Ánh Ấn Điện Ơn Ưu')
  })

  test('the i with a tone and the y with a dot are one sign', () => {
    expect(fromVni('í ì æ ó ò î, Í Ì Æ Ó Ò Î')).toBe('í ì ỉ ĩ ị ỵ, Í Ì Ỉ Ĩ Ị Ỵ')
  })

  test('every vowel with every tone, once', () => {
    expect(fromVni('aùaøaûaõaï aáaàaåaãaä aéaèaúaüaë eùeøeûeõeï eáeàeåeãeä')).toBe('áàảãạ ấầẩẫậ ắằẳẵặ éèẻẽẹ ếềểễệ')
    expect(fromVni('oùoøoûoõoï oáoàoåoãoä ôùôøôûôõôï uùuøuûuõuï öùöøöûöõöï')).toBe('óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự')
  })
})
