# A bundle in a disk image. Qt's own tool puts the frameworks into the bundle.
if(TARGET meetwright)
    set_target_properties(meetwright PROPERTIES MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
    qt_generate_deploy_app_script(TARGET meetwright OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Meetwright)
set(CPACK_DMG_FORMAT ULFO)
