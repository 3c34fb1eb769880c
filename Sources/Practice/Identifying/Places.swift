/// Names of places in Wales and near it, and what Welsh makes of their first letters.
enum Places {
  static let lists: [(WordSense, String)] = [
    (
      .place,
      """
      aberaeron aberbargoed abercarn aberconwy abercynon aberdare aberdâr aberdaron aberfan
      abergavenny abergele aberporth abersoch abertawe aberteifi abertillery aberystwyth aber
      adamsdown alway ammanford rhydaman amlwch bagillt bala bangor bargoed barmouth abermaw
      barry bassaleg beaumaris beddau bedwas benllech bethesda bettws betws birchgrove blackwood
      blaenavon blaenafon blaina bonymaen brackla brecon aberhonddu bridgend brynmawr buckley
      bwcle builth butetown bynea caerau caerdydd caernarfon caerffili caerphilly caerleon
      caldicot cardiff cardigan carmarthen caerfyrddin casnewydd cathays canton treganna
      chepstow chirk cilfynydd clydach clase conwy corwen cowbridge criccieth cricieth
      crickhowell crosskeys crumlin crymych cwmbran cwmbrân cyncoed cwmavon danescourt deeside
      denbigh dinbych dolgellau dowlais duffryn ely trelái fairwater ferndale ffestiniog
      fishguard abergwaun flint gabalfa garw gelligaer glynneath gorseinon gowerton grangetown
      treorchy treorci gresford gurnos gwaunfadog hafod harlech haverfordwest hwlffordd heath
      hengoed hirwaun holyhead caergybi holywell treffynnon johnstown kidwelly cydweli killay
      knighton lampeter landore laugharne leckwith lisvane liswerry llanberis llanbradach
      llandaff llandaf llandeilo llandovery llanymddyfri llandrindod llandudno llandysul
      llanedeyrn llanelli llanfairfechan llangefni llangollen llanharan llanidloes llanishen
      llanrumney llanrwst llansamlet llantrisant llantwit loughor machynlleth maesteg
      maesgeirchen maindee malpas manselton margam mayhill porthaethwy merthyr mold monmouth
      trefynwy morriston treforys aberpennar mumbles narberth arberth nantyglo neath nefyn
      newbridge newport newtown newquay oswestry pembroke penfro penarth pencoed penlan
      penllergaer penmaenmawr pentwyn pentrebane penygraig penygroes penyrheol pill pillgwenlly
      pontardawe pontarddulais pontardulais pontcanna pontllanfraith pontyclun pontypool
      pontypŵl pontypridd porth porthcawl porthmadog prestatyn presteigne pwllheli pyle
      queensferry radyr rassau resolven rhayader rhoose rhondda rhosllanerchrugog rhos rhuthun
      rhydyfelin rhyl rhymney ringland risca riverside roath rogerstone rumney ruthin saltney
      sandfields senghenydd shotton sketty splott llanelwy swansea tenby thornhill tonypandy
      tonyrefail tongwynlais townhill tredegar trefforest treforest tremorfa treherbert tregaron
      trealaw tumble tywyn usk brynbuga uplands wattstown welshpool whitchurch wrexham wrecsam
      anglesey ystalyfera ystrad ystradgynlais aberaman penrhys penrhiwceiber trecynon hightown
      gwersyllt ruabon rhosneigr bristol chester hereford liverpool manchester birmingham
      shrewsbury gloucester telford london llundain birkenhead wirral stoke leeds bradford
      rotherham rochdale oxford bath wolverhampton coventry dudley walsall crewe warrington
      leicester derby sheffield nottingham glasgow edinburgh belfast
      """
    )
  ]

  /// Whether `words`, in small letters with a blank between them, are one.
  static func contains(_ words: String) -> Bool { pairs.contains(words) }

  /// Whether `word`, in small letters, is one as it begins after a preposition of Welsh.
  static func isMutated(_ word: String) -> Bool {
    mutations.contains { mutated, radical in
      word.hasPrefix(mutated)
        && WordSense.of(radical + word.dropFirst(mutated.count)).contains(.place)
    }
  }

  private static let mutations = [
    ("ngh", "c"), ("mh", "p"), ("nh", "t"), ("ng", "g"), ("m", "b"), ("n", "d"), ("g", "c"),
    ("b", "p"), ("d", "t"), ("f", "b"), ("f", "m"), ("dd", "d"), ("l", "ll"), ("r", "rh"),
    ("", "g"), ("ch", "c"), ("ph", "p"), ("th", "t"),
  ]

  private static let pairs = Set(
    list.split { $0 == "," || $0.isNewline }.map { $0.trimmingBlanks() })

  private static let list = """
    y fenni, y barri, coed duon, blaenau ffestiniog, briton ferry, builth wells, burry port,
    bute town, cardiff bay, colwyn bay, bae colwyn, cross keys, culverhouse cross, dinas powys,
    ebbw vale, glyn ebwy, y tyllgoed, y fflint, gilfach goch, kinmel bay, llandrindod wells,
    llantwit major, llanilltud fawr, menai bridge, merthyr tydfil, merthyr tudful,
    milford haven, yr wyddgrug, mountain ash, y mwmbwls, newcastle emlyn, y drenewydd, new quay,
    ogmore vale, pembroke dock, port talbot, y rhyl, y rhath, y sblot, st asaph, st clears,
    st davids, st mellons, talbot green, victoria dock, y trallwng, ynys môn, ystrad mynach,
    cefn cribwr, cefn mawr, caia park, plas madoc, ellesmere port
    """
}
