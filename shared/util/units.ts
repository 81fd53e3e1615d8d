/** What a unit measures, and how to reach the base unit: `base = value * factor + offset`. */
export type Unit = Readonly<{
  /** As it is printed. */
  name: string;
  dimension: string;
  factor: number;
  offset: number;
  /** For shares (%): of mass, volume or amount; '' when the text does not say. */
  share: string;
}>;

/**
 * Units that claims and product pages use, by every spelling. `[printed name, factor, …spellings]`;
 * spellings are compared after full-width forms are folded, with case (mW is not MW).
 */
const TABLE: Readonly<Record<string, readonly (readonly [string, number, ...(readonly string[])])[]>> = {
  length: [
    ['nm', 1e-9, '纳米'],
    ['μm', 1e-6, 'µm', 'um', '微米'],
    ['mm', 1e-3, '毫米', '㎜', 'MM'],
    ['cm', 1e-2, '厘米', '公分', '㎝', 'CM'],
    ['dm', 1e-1, '分米'],
    ['m', 1, '米'],
    ['km', 1e3, '千米', '公里', '㎞'],
    ['Å', 1e-10, '埃'],
    ['英寸', 0.0254, 'inch', '″'],
    ['英尺', 0.3048],
  ],
  area: [
    ['mm²', 1e-6, 'mm2', 'mm^2', '平方毫米'],
    ['cm²', 1e-4, 'cm2', 'cm^2', '平方厘米'],
    ['m²', 1, 'm2', 'm^2', '㎡', '平方米'],
  ],
  volume: [
    ['μL', 1e-9, 'µL', 'uL', 'μl', '微升'],
    ['mm³', 1e-9, 'mm3', 'mm^3', '立方毫米'],
    ['mL', 1e-6, 'ml', '毫升'],
    ['cm³', 1e-6, 'cm3', 'cm^3', 'cc', '立方厘米'],
    ['L', 1e-3, 'l', '升'],
    ['m³', 1, 'm3', 'm^3', '立方米'],
  ],
  mass: [
    ['μg', 1e-9, 'µg', 'ug', '微克'],
    ['mg', 1e-6, '毫克'],
    ['g', 1e-3, '克'],
    ['kg', 1, 'KG', 'Kg', '千克', '公斤'],
    ['斤', 0.5],
    ['t', 1e3, '吨'],
  ],
  time: [
    ['ns', 1e-9, '纳秒'],
    ['μs', 1e-6, 'µs', 'us', '微秒'],
    ['ms', 1e-3, '毫秒'],
    ['s', 1, '秒', '秒钟', 'sec'],
    ['min', 60, '分钟'],
    ['h', 3600, '小时', '个小时', 'hr'],
    ['d', 86_400, '天', '日'],
  ],
  pressure: [
    ['Pa', 1, '帕'],
    ['kPa', 1e3, 'KPa', '千帕'],
    ['MPa', 1e6, 'Mpa', '兆帕', 'N/mm2', 'N/mm²'],
    ['GPa', 1e9],
    ['bar', 1e5, '巴'],
    ['atm', 101_325, '个大气压'],
    ['psi', 6894.757293168],
    ['mmHg', 133.322387415],
  ],
  force: [
    ['mN', 1e-3],
    ['N', 1, '牛', '牛顿'],
    ['kN', 1e3, 'KN', '千牛'],
    ['kgf', 9.80665],
  ],
  torque: [
    ['N·mm', 1e-3, 'N.mm'],
    ['N·m', 1, 'N.m', 'Nm', '牛米'],
  ],
  power: [
    ['mW', 1e-3, '毫瓦'],
    ['W', 1, 'w', '瓦'],
    ['kW', 1e3, 'KW', 'kw', '千瓦'],
    ['MW', 1e6, '兆瓦'],
  ],
  energy: [
    ['J', 1, '焦耳', '焦'],
    ['kJ', 1e3, 'KJ', '千焦'],
    ['cal', 4.184, '卡'],
    ['kcal', 4184, '千卡', '大卡'],
    ['Wh', 3600],
    ['kWh', 3.6e6, '千瓦时'],
  ],
  voltage: [
    ['mV', 1e-3, '毫伏'],
    ['V', 1, 'v', '伏', '伏特'],
    ['kV', 1e3, 'KV', '千伏'],
  ],
  current: [
    ['μA', 1e-6, 'µA', 'uA', '微安'],
    ['mA', 1e-3, '毫安'],
    ['A', 1, '安', '安培'],
  ],
  charge: [
    ['mAh', 3.6, 'MAH', '毫安时'],
    ['Ah', 3600, '安时'],
  ],
  resistance: [
    ['Ω', 1, '欧', '欧姆'],
    ['kΩ', 1e3, 'KΩ', '千欧'],
    ['MΩ', 1e6, '兆欧'],
  ],
  frequency: [
    ['Hz', 1, 'HZ', '赫兹', '赫'],
    ['kHz', 1e3, 'KHz', 'KHZ', '千赫'],
    ['MHz', 1e6, 'MHZ', '兆赫'],
    ['GHz', 1e9, 'GHZ', '吉赫'],
  ],
  speed: [
    ['mm/s', 1e-3, '毫米/秒'],
    ['cm/s', 1e-2, '厘米/秒'],
    ['m/min', 1 / 60, '米/分'],
    ['m/s', 1, '米/秒'],
    ['km/h', 1 / 3.6, '公里/小时', '千米/小时'],
  ],
  rotation: [
    ['r/min', 1, 'rpm', 'RPM', '转/分钟', '转/分', '转每分'],
    ['r/s', 60, '转/秒'],
  ],
  angle: [
    ['°', 1, '度', 'º'],
    ['rad', 180 / Math.PI, '弧度'],
  ],
  density: [
    ['kg/m³', 1, 'kg/m3', '千克/立方米'],
    ['g/cm³', 1e3, 'g/cm3', 'g/mL', 'g/ml', '克/立方厘米'],
  ],
  arealDensity: [['g/m²', 1, 'g/m2', 'gsm', '克/平方米']],
  flow: [
    ['mL/min', 1e-6 / 60, 'ml/min', '毫升/分钟'],
    ['L/min', 1e-3 / 60, 'l/min', '升/分钟'],
    ['m³/h', 1 / 3600, 'm3/h', '立方米/小时'],
  ],
  massConcentration: [
    ['mg/L', 1e-3, 'mg/l', '毫克/升'],
    ['g/L', 1, 'g/l', 'mg/mL', 'mg/ml', '克/升'],
  ],
  amountConcentration: [
    ['mmol/L', 1e-3, 'mM', 'mmol/l'],
    ['mol/L', 1, 'mol/l', '摩尔/升'],
  ],
  viscosity: [
    ['mPa·s', 1e-3, 'mPa.s', 'mPas', 'cP', 'cps', '厘泊'],
    ['Pa·s', 1, 'Pa.s'],
  ],
  data: [
    ['bit', 0.125, '比特'],
    ['B', 1, '字节', 'byte'],
    ['KB', 1024],
    ['MB', 1024 ** 2],
    ['GB', 1024 ** 3],
  ],
  brightness: [['lm', 1, '流明']],
  illuminance: [['lx', 1, 'lux', '勒克斯']],
  sound: [['dB', 1, 'db', '分贝']],
  multiple: [['倍', 1]],
  mesh: [['目', 1]],
  parts: [['份', 1, '重量份', '质量份', '重量份数', '份重量']],
  count: [
    [
      '个',
      1,
      '只',
      '条',
      '根',
      '块',
      '片',
      '层',
      '组',
      '套',
      '台',
      '道',
      '排',
      '列',
      '圈',
      '枚',
      '段',
      '种',
      '次',
    ],
  ],
};

const SHARES: readonly (readonly [string, number, string, ...(readonly string[])])[] = [
  ['%', 0.01, '', '百分比'],
  ['wt%', 0.01, 'mass', 'wt.%', '重量%', '质量%', '%(w/w)'],
  ['vol%', 0.01, 'volume', 'vol.%', '体积%', '%(v/v)', 'v%'],
  ['mol%', 0.01, 'amount', '摩尔%', 'at%'],
  ['‰', 0.001, ''],
  ['ppm', 1e-6, ''],
];

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...Object.entries(TABLE).flatMap(([dimension, rows]) =>
    rows.flatMap(([name, factor, ...spellings]) =>
      [name, ...spellings].map((word) => [word, { name, dimension, factor, offset: 0, share: '' }] as const),
    ),
  ),
  ...SHARES.flatMap(([name, factor, share, ...spellings]) =>
    [name, ...spellings].map(
      (word) => [word, { name, dimension: 'share', factor, offset: 0, share }] as const,
    ),
  ),
  ...['℃', '°C', '摄氏度'].map((word) => [word, temperature('℃', 1, 0)] as const),
  ...['℉', '°F', '华氏度'].map((word) => [word, temperature('℉', 5 / 9, -160 / 9)] as const),
  ...['K', '开尔文'].map((word) => [word, temperature('K', 1, -273.15)] as const),
]);

const LONGEST = Math.max(...[...UNITS.keys()].map((word) => word.length));

/** The longest unit spelled at `at`; a Latin unit must not run on into further Latin letters. */
export function unitAt(text: string, at: number): Readonly<{ unit: Unit; length: number }> | undefined {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const unit = UNITS.get(text.slice(at, at + length));
    if (unit === undefined) continue;
    const runsOn = /[a-zA-Z]/.test(text[at + length - 1] ?? '') && /[a-zA-Z]/.test(text[at + length] ?? '');
    if (!runsOn) return { unit, length };
  }
  return undefined;
}

function temperature(name: string, factor: number, offset: number): Unit {
  return { name, dimension: 'temperature', factor, offset, share: '' };
}
