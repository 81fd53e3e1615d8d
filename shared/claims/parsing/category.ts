import type { ClaimCategory } from '../model.ts';
import { simplifiedForms } from './script-forms.ts';

/**
 * Category of a claim's subject (domain standard §11.1 L10), told by the head word of the title: 方法, 工艺 are
 * methods; 应用, 用途 are uses; substances are compositions. Systems and storage media are products in law and
 * are called so here. `body` (the claim's words) decides for titles such as 材料 that may be either.
 */
export function categoryOf(subject: string, body = ''): ClaimCategory {
  const title = subject.trim();
  return /[\u4e00-\u9fff]/.test(title)
    ? chineseCategory(simplifiedForms(title).replace(/\s+/g, ''), simplifiedForms(body))
    : englishCategory(title, body);
}

const USE_ZH = /(?:应用|用途|使用)$/;
const METHOD_ZH =
  /(?:方法|工艺|工法|办法|做法|制法|方式|算法|法|流程|过程|步骤|程序控制方法|工序|手段|策略|逻辑|机制|制度|技术|的(?:制备|合成|加工|生产|制造|提取|纯化|诊断|检测|测定|鉴定|培育))(?:流程|步骤)?$/;
const PRODUCT_METHOD_LIKE = /(?:书法|文法)$/;
const SUBSTANCE_ZH =
  /(?:组合物|组成物|化合物|混合物|复合物|配合物|聚合物|共聚物|衍生物|提取物|缩合物|络合物|水合物|萃取物|发酵物|制剂|剂|药物|中药|药|药膏|涂料|油漆|油墨|墨水|色浆|浆料|浆|液|乳|胶|胶水|胶黏剂|合金|树脂|橡胶|水泥|混凝土|砂浆|肥料|肥|饲料|饮料|饮品|保健品|酒|酱|粉|粉末|膏|霜|盐|酸|酯|醇|醚|酮|胺|肽|多肽|蛋白|蛋白质|抗体|(?:抗原|结合)片段|核酸|核酸分子|核苷酸|疫苗|菌株|菌剂|油脂|润滑油|润滑脂|香精|染料|颜料|釉料|釉|晶型|电解质|分散体|溶胶|凝胶|片剂|母粒|油|蜡|脂|漆|沥青|调料|填料|组合料|焊料|培养基|偶联物|脂质体|纳米粒|量子点|分子筛|石墨烯|引物组?|(?:核苷酸|核酸|基因|氨基酸)序列|(?:洗发|爽肤|漱口|花露|香|卤)水|(?:润肤|沐浴|护手|洁面)露)$/;
/** Titles that name a substance only where the claim speaks of shares by weight. */
const MAYBE_SUBSTANCE_ZH =
  /(?:材料|钢|铁|玻璃|陶瓷|塑料|纤维|薄膜|载体|泡沫|面料|食品|茶|晶体|微球|胶囊|颗粒|配方|原料|制品|焊丝|永磁体|饼干|面包|糕点|糖果|面条|米线|豆腐|细胞)$/;
const SHARES =
  /(?:重量|质量|体积|摩尔)(?:份|百分|比|%)|[0-9]\s*(?:重量|质量)?份|(?:wt|mol|vol|at)\s*[%％]|余量|组分|质量分数|(?:重量|质量|摩尔)比|[%％]|by weight/i;
const DEVICE_LIKE = /(?:喷头|瓶|罐|盒|袋|泵|阀|机|器|仪|装置|设备|系统|结构|组件|机构|电池)$/;

function chineseCategory(title: string, body: string): ClaimCategory {
  const head = bareHead(title);
  if (USE_ZH.test(head)) return 'use';
  if (METHOD_ZH.test(head) && !PRODUCT_METHOD_LIKE.test(head)) return 'method';
  if (DEVICE_LIKE.test(head)) return 'product';
  if (SUBSTANCE_ZH.test(head)) return 'composition';
  return MAYBE_SUBSTANCE_ZH.test(head) && SHARES.test(body) ? 'composition' : 'product';
}

/** The title without a bracket, letters or a verb at its end: 晶型A, 方法是, 装置（2000）. */
function bareHead(title: string): string {
  const bare = title
    .replace(/[（(][^（()）]{0,20}[)）]$/, '')
    .replace(/[A-Za-z0-9\s-]{1,20}$/, '')
    .replace(/(?:[是为]|如下|具体)+$/, '');
  return bare === '' ? title : bare;
}

const USE_EN = /^(?:the\s+)?uses?\s+of\b/i;
const METHOD_EN =
  /\b(?:methods?|process(?:es)?|procedures?|techniques?)$|^(?:an?\s+|the\s+)?(?:computer[- ]implemented\s+)?(?:methods?|process(?:es)?)\b/i;
const SUBSTANCE_EN =
  /\b(?:compositions?|compounds?|formulations?|mixtures?|alloys?|polymers?|copolymers?|resins?|solutions?|emulsions?|dispersions?|salts?|[a-z]*peptides?|proteins?|antibod(?:y|ies)|vaccines?|nucleic acids?|polynucleotides?|oligonucleotides?|electrolytes?|coatings?|paints?|inks?|adhesives?|catalysts?|surfactants?|lubricants?|fertili[sz]ers?|cements?|concretes?|medicaments?|drugs?|agents?|crystals?|crystalline forms?)$/i;

function englishCategory(title: string, body: string): ClaimCategory {
  if (USE_EN.test(title)) return 'use';
  const head = englishHead(title);
  if (METHOD_EN.test(head)) return 'method';
  if (SUBSTANCE_EN.test(head)) return 'composition';
  return /\bmaterial$/i.test(head) && SHARES.test(body) ? 'composition' : 'product';
}

/** The noun phrase before its first complement: `A method of genotyping` gives `A method`. */
export function englishHead(title: string): string {
  const end = title.search(
    /\b(?:of|for|to|in|on|with|by|from|according|as|which|that|having|capable|suitable|adapted|used|using|wherein|comprising)\b|[,:;]/i,
  );
  return (end > 0 ? title.slice(0, end) : title).trim();
}
