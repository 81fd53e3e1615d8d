/** A claim in claim language against a page as sellers write it: no marks, other words, half of the sentences left out. */
export type SpokenPage = Readonly<{
  name: string;
  features: readonly Readonly<{ text: string; isShown: boolean }>[];
  page: string;
}>;

export const SPOKEN_PAGES: readonly SpokenPage[] = [
  {
    name: '饮水机',
    features: [
      { text: '一种宠物饮水器', isShown: true },
      { text: '包括水箱、设于水箱内的水泵和盖在水箱上的上盖', isShown: true },
      { text: '所述水泵的出水口连接有出水管', isShown: true },
      { text: '所述上盖上设有喷水头', isShown: true },
      { text: '所述水箱与水泵之间设有过滤组件', isShown: true },
      { text: '所述水箱的底部设有称重传感器', isShown: false },
      { text: '所述水箱的侧壁设有透明观察窗', isShown: true },
      { text: '还包括用于对水进行杀菌的紫外灯', isShown: false },
    ],
    page: '猫咪饮水机 2.5L大容量\n活水循环：桶身内置静音小水泵，水经导水管从顶部的出水花洒涌出。\n顶盖可整个掀开，方便加水。\n四重过滤：滤芯放在水泵外侧，滤除毛发和水垢。\n桶身带可视窗，缺水一目了然。\n电源：USB供电，5V1A。材质：食品级PP。',
  },
  {
    name: '凳',
    features: [
      { text: '一种便携式折叠凳', isShown: true },
      { text: '包括凳面和支撑凳面的支腿', isShown: true },
      { text: '所述支腿由多节管套接而成，可伸缩', isShown: true },
      { text: '相邻两节管之间设有卡扣锁定', isShown: true },
      { text: '所述凳面上设有软垫层', isShown: false },
      { text: '所述凳面的侧边设有提带', isShown: true },
      { text: '所述支腿内设有弹簧，弹簧的一端抵接于凳面', isShown: false },
      { text: '所述支腿的下端设有防滑脚垫', isShown: true },
    ],
    page: '伸缩小板凳，户外钓鱼排队神器\n一拉一转，凳腿逐节拉开成为一体，收起仅6.5厘米厚。\n每节凳筒用锁扣扣牢，承重180公斤。\n边上有手提绳，拎着就走。\n底圈加硅胶防滑垫，不刮地板。\n坐板为PP加尼龙材质。',
  },
  {
    name: '锁',
    features: [
      { text: '一种智能门锁', isShown: true },
      { text: '包括前面板、后面板和锁体', isShown: true },
      { text: '所述前面板上设有指纹采集模块和数字键盘', isShown: true },
      { text: '所述后面板内设有电池仓', isShown: true },
      { text: '所述锁体由电机驱动锁舌伸缩', isShown: true },
      { text: '所述前面板上设有人脸识别摄像头', isShown: false },
      { text: '所述前面板的下端设有应急供电接口', isShown: true },
      { text: '所述锁舌的端部设有滚轮', isShown: false },
    ],
    page: '全自动指纹锁X2\n外板集成指纹头与触控密码键，内板装四节五号电池。\n开锁方式：指纹、密码、刷卡、机械钥匙。\n马达带动方舌自动上锁。\n没电别慌：外板底部有Type-C应急充电口。\n锁芯：C级。适用门厚40-120毫米。',
  },
  {
    name: '灯',
    features: [
      { text: '一种护眼台灯', isShown: true },
      { text: '包括底座、灯臂和灯头', isShown: true },
      { text: '所述灯臂的下端转动连接于底座', isShown: true },
      { text: '所述灯头与灯臂的上端铰接', isShown: true },
      { text: '所述灯头内设有LED灯板和导光板', isShown: true },
      { text: '所述底座内设有蓄电池', isShown: false },
      { text: '所述底座上设有触摸调光开关', isShown: true },
      { text: '所述灯头上设有人体感应传感器', isShown: false },
    ],
    page: '学习灯 国AA级照度\n圆盘底座配长灯杆，灯杆可在底座上左右旋转90度。\n灯头可上下翻折150度。\n侧发光设计：灯珠灯板加导光板，不见光点。\n底座上轻触按键，长按无级调亮度。\n供电：DC 12V电源适配器，需插电使用。',
  },
  {
    name: '杯',
    features: [
      { text: '一种搅拌杯', isShown: true },
      { text: '包括杯体、杯盖和设于杯体底部的搅拌头', isShown: true },
      { text: '所述搅拌头由电机通过磁力带动旋转', isShown: true },
      { text: '所述杯体为双层真空结构', isShown: false },
      { text: '所述杯盖上设有翻转的饮水口盖', isShown: true },
      { text: '所述杯体与电机座螺纹连接，可拆卸', isShown: true },
      { text: '所述杯盖上设有温度显示屏', isShown: false },
    ],
    page: '电动摇摇杯，一键打粉\n杯底磁吸搅拌子，马达座转动磁铁带着它飞转，30秒无结块。\n杯身和马达座拧开就能分开洗。\n直饮盖：翻开小盖即喝，扣上不漏。\n材质：Tritan单层杯身。充电：Type-C。',
  },
];
