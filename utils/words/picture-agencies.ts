// Data table: agencies, picture suppliers and sharing sites that stand in credit lines; lower case, parted by bars.

/** Names under which suppliers are printed. */
export const PICTURE_AGENCIES: readonly string[] = (
  'aap|aap image|abaca|action images|action press|actionpress|adobe stock|adobestock|afp' +
  '|agefotostock|agencia brasil|agência brasil|agence france-presse|alamy|alamy stock photo' +
  '|anadolu|anadolu agency|ani|anp|ansa|ap|ap images|apa|apa-images|associated press' +
  '|the associated press|ats|australian associated press|avalon|backgrid|belga|bestimage' +
  '|bettmann|bildbyrån|bloomberg|canadian press|the canadian press|cp|camera press|canva' +
  '|cna|contour|corbis|cover images|cpa media|ctk|čtk|cuartoscuro|ddp|ddp images' +
  '|depositphotos|dpa|dpa-bildfunk|dpa-zentralbild|dreamstime|dts|e+|efe|epa|epa-efe|epd' +
  '|eurokinissi|europa press|europapress|everett|eyevine|facebook|flickr|fotolia|gallo' +
  '|gallo images|gamma|gamma-rapho|gc images|getty|getty images|gettyimages' +
  '|global look press|hans lucas|hina|hollandse hoogte|ians|icon sport|imago|imago images' +
  '|imago sport|imagn|imaginechina|instagram|interfax|istock|istockphoto|jiji|jiji press' +
  '|kcna|keystone|keystone-sda|keystone/sda|kna|kyodo|kyodo news|lapresse|lat images' +
  '|lehtikuva|linkedin|lusa|magnum|magnum photos|maxppp|mti|nasa|newscom|ntb|ntb scanpix' +
  '|nurphoto|pa|pa images|pa media|pa wire|panos|panos pictures|pap|penta press|pexels' +
  '|photoshot|picture alliance|picture-alliance|pixabay|planet labs|polaris' +
  '|press association|presse canadienne|la presse canadienne|profimedia|pti|reuters|rex' +
  '|rex features|rex/shutterstock|ria|ria novosti|ritzau|ritzau scanpix|sana|scanpix' +
  '|sciencephotolibrary|science photo library|shutterstock|sipa|sipa usa|snapchat' +
  '|sopa images|splash|splash news|sputnik|stocksy|swns|tass|telegram|tiktok|tt' +
  '|tt nyhetsbyrån|twitter|ukrinform|ullstein|unian|united photo press|unsplash|upi' +
  '|usa today sports|vk|vcg|visual china|wenn|wikimedia|wikimedia commons|wikipedia' +
  '|wireimage|xinhua|yna|yonhap|youtube|zuma|zuma press|zuma press wire|freepik|midjourney' +
  '|dall-e|時事通信|共同通信|共同|時事|ロイター|新华社|新華社|연합뉴스|뉴시스|뉴스1|тасс|риа новости|укринформ|уніан|gtres' +
  '|gtresonline|agencia efe|contacto|dana press|aa|iha|dha|anka|tanjug|танјуг|bta|бта|leta' +
  '|elta|bns|baltic news service|agerpres|mediafax|inquam photos|pixsell|cropix|fena|novum' +
  '|tasr|intime|in time news|ape-mpe|απε-μπε|amna|antara|bernama|ttxvn|vna|belta|белта' +
  '|kazinform|казинформ|интерфакс|спутник|рейтер|irna|isna|mehr news|tasnim|ایرنا|ایسنا' +
  '|تسنیم|رويترز|رویترز|الأناضول|فرانس برس|أ ف ب|أ.ف.ب|ا ف ب|أ ب|أ.ب|पीटीआई|एएनआई|आईएएनएस' +
  '|रॉयटर्स|中央社|中新社|中新网|美聯社|美联社|路透社|路透|法新社|視覺中國|视觉中国|達志影像|东方ic|アフロ|ａｐ|ａｆｐ|ａｆｐ＝時事|ap通信|ゲッティ' +
  '|연합|로이터|게티이미지|게티이미지뱅크|ap연합뉴스|agif|folhapress|estadão conteúdo|agência o globo' +
  '|agência senado|télam|telam|notimex|andina|colprensa|agencia uno|photosport' +
  '|global imagens|agência lusa|photopqr|sz photo|ullstein bild|akg-images|bpk|interfoto' +
  '|mauritius images|laif|ostkreuz|panthermedia|colourbox|eibner|sz-photo|mirrorpix|tns|mct' +
  '|redux|redux pictures|usa today network|icon sportswire|cq roll call|sapa|nampa|poolfoto' +
  '|all over press|stella pictures|ibl|nyhetsbyrån|ritzau foto|norsk telegrambyrå|aflo' +
  '|bridgeman|bridgeman images|granger|everett collection|library of congress' +
  '|national archives|iwm|esa|eumetsat|copernicus|maxar|maxar technologies|noaa|usgs|fema' +
  '|u.s. army|u.s. navy|u.s. air force|qmi|agence qmi|bluesky|google maps' +
  '|google street view|dall·e|stable diffusion|adobe firefly|envato|shutterstock.com' +
  '|istockphoto.com|123rf|bigstock|pond5|rawpixel|vecteezy|storyblocks|stockfood' +
  '|gettyimages.com|picture press|propaganda photo|ipa|fotogramma|agenzia fotogramma' +
  '|imagoeconomica|mondadori portfolio|adnkronos|agi|sta'
).split('|');
