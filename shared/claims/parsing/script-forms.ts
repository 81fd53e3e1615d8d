/** A traditional character followed by its simplified form, for the words that claims are built with. */
const PAIRS =
  '與与專专兩两個个為为爲为義义書书產产億亿從从僅仅優优傳传儲储備备側侧條条來来關关內内軍军況况準准' +
  '幾几劃划則则創创刪删別别製制劑剂動动勻匀單单鹵卤卻却壓压參参雙双發发變变號号臺台葉叶噴喷響响圍围' +
  '圓圆塊块墊垫殼壳處处復复複复夠够頭头實实對对導导將将爾尔塵尘層层屬属帶带並并併并庫库應应廢废開开' +
  '彈弹當当錄录徑径徵征態态戶户執执擇择據据擋挡擠挤換换攝摄擴扩數数斷断無无時时顯显機机雜杂權权桿杆' +
  '構构標标樹树樣样檢检橫横氣气沒没瀝沥測测濃浓塗涂潤润濕湿漿浆點点燒烧熱热狀状獨独現现環环電电畫画' +
  '盤盘鹽盐礎础確确離离種种積积稱称穩稳豎竖簡简類类純纯納纳縱纵線线練练組组終终經经結结給给絡络統统' +
  '續续維维縮缩編编網网聯联膠胶節节蓋盖範范藥药獲获蠟蜡裝装見见觀观視视觸触計计訓训讓让記记設设證证' +
  '識识該该說说説说請请調调質质貼贴轉转輪轮軸轴載载較较輸输邊边達达過过運运還还這这進进遠远連连適适' +
  '選选鄰邻醬酱裡里裏里鍵键鐘钟鋼钢鈕钮鐵铁鉛铅鉸铰鑄铸鍛锻閉闭間间閥阀闡阐隨随頁页頂顶項项順顺領领' +
  '顆颗顏颜飲饮驅驱驟骤於于後后圖图國国術术體体雲云揮挥蟲虫溝沟擊击齒齿籤签鎖锁門门閘闸鏈链墻墙牆墙' +
  '櫃柜箇个攪搅濾滤溫温鋁铝銅铜銷销釘钉鈦钛錫锡銀银繩绳彎弯鑽钻螢荧燈灯臟脏衛卫飼饲織织絲丝紅红綠绿' +
  '藍蓝黃黄麵面餅饼醫医療疗傷伤濟济歸归屆届';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(2 * index),
    PAIRS.charAt(2 * index + 1),
  ]),
);
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/**
 * A copy for matching in which claims in traditional script (如請求項1所述之…，其特徵在於) read as simplified ones do.
 * Character by character, so every offset stays; characters that no rule of the grammar asks for stay as they are.
 */
export function simplifiedForms(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
