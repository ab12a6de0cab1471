# Installers for Windows: NSIS for people, WiX (.msi) for administrators. Qt's own tool gathers the libraries.
if(TARGET meetwright)
    qt_generate_deploy_app_script(TARGET meetwright OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()
set(CPACK_GENERATOR NSIS WIX)
set(CPACK_CREATE_DESKTOP_LINKS meetwright)

set(CPACK_NSIS_DISPLAY_NAME Meetwright)
set(CPACK_NSIS_PACKAGE_NAME Meetwright)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\meetwright.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
# meetwright:// links, for the machine; removed with the program.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
WriteRegStr SHCTX "Software\Classes\meetwright" "" "URL:Meetwright"
WriteRegStr SHCTX "Software\Classes\meetwright" "URL Protocol" ""
WriteRegStr SHCTX "Software\Classes\meetwright\shell\open\command" "" '"$INSTDIR\bin\meetwright.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
DeleteRegKey SHCTX "Software\Classes\meetwright"
]])

# Never to be changed: by it Windows knows that a newer .msi replaces an older one.
set(CPACK_WIX_UPGRADE_GUID 5C1B7C43-0C5E-4B0C-9B1D-6E6C5D0B7A21)
set(CPACK_WIX_PROGRAM_MENU_FOLDER .)
set(CPACK_WIX_PATCH_FILE ${CMAKE_CURRENT_LIST_DIR}/protocol.wxs.xml)
